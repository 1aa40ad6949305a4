import CircleCheck from 'lucide-react/icons/circle-check'
import CircleMinus from 'lucide-react/icons/circle-minus'
import CircleX from 'lucide-react/icons/circle-x'
import Play from 'lucide-react/icons/play'
import { useState } from 'react'
import type { TestedService, TestStep } from '../../src-shared/connections/connections.model'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { cx } from '../ui/cx'
import { Icon } from '../ui/icon'
import { Row, Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { ProblemNotice } from '../ui/problem-notice'
import { Progress } from '../ui/progress'
import { useAction } from '../ui/use-action'
import { ProfileSelect } from './profile-select'
import { AssertionExplainer } from './assertion-explainer'
import styles from './connections.module.css'

interface ConnectionTestProps {
  readonly service: TestedService
  /** Told when every step passed. */
  readonly onAccepted?: (() => void) | undefined
}

const ICONS = { passed: CircleCheck, failed: CircleX, skipped: CircleMinus } as const

/** Tests the connection of a profile step by step, and names the step that fails, why, and what to do. */
export function ConnectionTest({ service, onAccepted }: ConnectionTestProps) {
  const { t } = useTexts()
  const [profileId, setProfileId] = useState('')
  const [steps, setSteps] = useState<readonly TestStep[]>()
  const testing = useAction((options, id: string) =>
    main.connections.test({ profileId: id, service }, options),
  )
  const test = async (): Promise<void> => {
    setSteps(undefined)
    const outcome = await testing.run(profileId)
    if (outcome?.ok !== true) return
    setSteps(outcome.value.steps)
    if (isAccepted(outcome.value.steps)) onAccepted?.()
  }
  const choose = (id: string): void => {
    setProfileId(id)
    setSteps(undefined)
  }
  return (
    <Stack>
      <ProfileSelect value={profileId} onChange={choose} />
      <Row>
        <Button
          variant="primary"
          icon={Play}
          isBusy={testing.isBusy}
          isDisabled={profileId === ''}
          onPress={() => void test()}
        >
          {t(steps === undefined ? 'connectionScreens.test.start' : 'connectionScreens.test.again')}
        </Button>
        {service === 'social-security' && profileId !== '' && <AssertionExplainer profileId={profileId} />}
      </Row>
      {testing.isBusy && (
        <Progress
          label={t('connectionScreens.test.busy')}
          progress={testing.progress}
          onCancel={testing.cancel}
        />
      )}
      {testing.problem !== undefined && <ProblemNotice problem={testing.problem} />}
      {steps !== undefined && <Outcome steps={steps} />}
    </Stack>
  )
}

function Outcome({ steps }: { readonly steps: readonly TestStep[] }) {
  const { t } = useTexts()
  const failed = steps.find(({ outcome }) => outcome === 'failed')
  return (
    <Stack>
      {isAccepted(steps) && <Notice tone="positive" isAnnounced title={t('connections.accepted')} />}
      <ol className={styles['steps']} aria-label={t('connectionScreens.test.steps')}>
        {steps.map(({ step, outcome }) => (
          <li key={step} className={cx(styles['step'], styles[outcome])}>
            <Icon of={ICONS[outcome]} size={18} />
            <span className={styles['name']}>{t(`connections.steps.${step}`)}</span>
            <span className={styles['outcome']}>{t(`connections.outcomes.${outcome}`)}</span>
          </li>
        ))}
      </ol>
      {failed !== undefined && (
        <Stack gap="tight">
          <h3>{t('connections.failedAt', { step: t(`connections.steps.${failed.step}`) })}</h3>
          {failed.problem !== undefined && <ProblemNotice problem={failed.problem} />}
        </Stack>
      )}
    </Stack>
  )
}

function isAccepted(steps: readonly TestStep[]): boolean {
  return steps.every(({ outcome }) => outcome === 'passed')
}
