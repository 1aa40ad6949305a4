import CalendarPlus from 'lucide-react/icons/calendar-plus'
import { useState } from 'react'
import type { Guide } from '../../src-shared/onboarding/guide'
import { guideWords, stepWords } from '../../src-shared/onboarding/guide-words'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Row } from '../ui/layout'
import { ListDetail } from '../ui/list-detail'
import { Notice } from '../ui/notice'
import { Page } from '../ui/page'
import { ProblemNotice } from '../ui/problem-notice'
import { showToast } from '../ui/toast.store'
import { useAction } from '../ui/use-action'
import { Details } from './details'
import { HandOver } from './hand-over'
import { OfficialLink } from './official-link'
import type { RunEntry } from './onboarding.store'
import { ProgressLine } from './progress-line'
import { StepDetail } from './step-detail'
import { StepList } from './step-list'
import type { Tools } from './tool'
import styles from './onboarding.module.css'

interface RunViewProps {
  readonly guide: Guide
  readonly run: RunEntry
  readonly tools: Tools
  /** The step to open; else the first that can be done now. */
  readonly stepId?: string | undefined
}

interface Chosen {
  readonly stepId: string
  readonly takesFocus: boolean
}

/** One guide that is followed: its steps, and beside them the one that is looked at. */
export function RunView({ guide, run, tools, stepId }: RunViewProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<Chosen | undefined>(
    stepId === undefined ? undefined : { stepId, takesFocus: false },
  )
  const first = run.progress.next ?? run.progress.waiting[0]?.stepId
  const step =
    guide.steps.find(({ id }) => id === (chosen?.stepId ?? first)) ?? guide.steps[guide.steps.length - 1]
  if (step === undefined) return null
  return (
    <Page
      fills
      width="full"
      title={run.name}
      description={guideWords(guide, t).title}
      actions={<RunActions guide={guide} run={run} actor={step.actor} />}
    >
      <ListDetail
        tools={<ProgressLine run={run} />}
        list={
          <>
            <StepList
              guide={guide}
              run={run}
              current={step.id}
              onChoose={(id) => setChosen({ stepId: id, takesFocus: true })}
            />
            <Facts guide={guide} run={run} />
          </>
        }
        detail={
          <>
            {run.progress.complete && (
              <div className={styles['complete']}>
                <Notice tone="positive" title={t('connectionScreens.run.complete')} isAnnounced>
                  <p>{t('connectionScreens.run.completeHelp')}</p>
                </Notice>
              </div>
            )}
            <StepDetail
              guide={guide}
              step={step}
              run={run}
              tools={tools}
              takesFocus={chosen?.takesFocus ?? false}
              onGo={(id) => setChosen({ stepId: id, takesFocus: true })}
            />
          </>
        }
        detailLabel={stepWords(guide, step.id, t).title}
        isDetailOpen={chosen !== undefined}
        onBack={() => setChosen(undefined)}
      />
    </Page>
  )
}

interface RunActionsProps {
  readonly guide: Guide
  readonly run: RunEntry
  readonly actor: string
}

function RunActions({ guide, run, actor }: RunActionsProps) {
  const { t } = useTexts()
  const saving = useAction(() => main.onboarding.saveCalendar({ id: run.id }))
  const save = async (): Promise<void> => {
    const outcome = await saving.run()
    if (outcome?.ok === true && outcome.value.saved) {
      showToast({ text: t('connectionScreens.saved', { file: outcome.value.fileName }), tone: 'positive' })
    }
  }
  return (
    <>
      {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
      <Row>
        <Button
          icon={CalendarPlus}
          isBusy={saving.isBusy}
          isDisabled={run.progress.dues.length === 0}
          onPress={() => void save()}
        >
          {t('connectionScreens.run.calendar')}
        </Button>
        <HandOver key={actor} guide={guide} run={run} actor={actor} />
      </Row>
    </>
  )
}

function Facts({ guide, run }: { readonly guide: Guide; readonly run: RunEntry }) {
  const { t, format } = useTexts()
  return (
    <div className={styles['facts']}>
      <Details key={run.id} guide={guide} run={run} />
      <p className={styles['quiet']}>
        {t('guides.step.checkedOn', { date: format.date(guide.checkedOn) })} · {t('guides.step.sources')}:
      </p>
      <ul className={styles['sources']}>
        {guide.sources.map(({ title, link }) => (
          <li key={title}>{link === undefined ? title : <OfficialLink id={link} title={title} />}</li>
        ))}
      </ul>
    </div>
  )
}
