import Trash2 from 'lucide-react/icons/trash-2'
import Pencil from 'lucide-react/icons/pencil'
import { useState } from 'react'
import type { Guide } from '../../src-shared/onboarding/guide'
import { stepWords, waitingText } from '../../src-shared/onboarding/guide-words'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { LinkButton } from '../ui/link-button'
import { Row } from '../ui/layout'
import { MenuButton } from '../ui/menu-button'
import { ProblemNotice } from '../ui/problem-notice'
import { StatusPill } from '../ui/status-pill'
import { useAction } from '../ui/use-action'
import { removeRun, type RunEntry } from './onboarding.store'
import { ProgressLine } from './progress-line'
import { RenameDialog } from './rename.dialog'
import { dueText, dueTone } from './steps'
import styles from './onboarding.module.css'

/** One guide that is followed, as a block in the overview: how far, whom it waits for, what is next. */
export function RunCard({ guide, run }: { readonly guide: Guide; readonly run: RunEntry }) {
  const texts = useTexts()
  const { t } = texts
  const [isRenaming, setRenaming] = useState(false)
  const removing = useAction(() => removeRun(run.id))
  const { waiting, dues, next, complete } = run.progress
  const open = (stepId?: string): void =>
    go({ screen: 'connections', params: { runId: run.id, ...(stepId !== undefined && { stepId }) } })
  const due = dues[0]
  return (
    <li className={styles['run']}>
      <Row align="spread">
        <h3>
          <LinkButton onPress={() => open()}>{run.name}</LinkButton>
        </h3>
        <Row>
          {complete && <StatusPill tone="positive">{t('connectionScreens.overview.complete')}</StatusPill>}
          <MenuButton
            label={t('connectionScreens.overview.actions', { name: run.name })}
            entries={[
              {
                id: 'rename',
                label: t('connectionScreens.overview.rename'),
                icon: Pencil,
                onSelect: () => setRenaming(true),
              },
              {
                id: 'remove',
                label: t('common.remove'),
                icon: Trash2,
                tone: 'danger',
                onSelect: () => void removing.run(),
              },
            ]}
          />
        </Row>
      </Row>
      <ProgressLine run={run} />
      {next !== undefined && (
        <p>
          {t('connectionScreens.overview.next')}{' '}
          <LinkButton onPress={() => open(next)}>{stepWords(guide, next, t).title}</LinkButton>
        </p>
      )}
      {waiting.map((one) => (
        <p key={one.stepId} className={styles['waiting']}>
          <StatusPill tone="waiting">{waitingText(one, texts)}</StatusPill>{' '}
          {stepWords(guide, one.stepId, t).title}
        </p>
      ))}
      {due !== undefined && (
        <p>
          <StatusPill tone={dueTone(due)}>{dueText(due, texts)}</StatusPill>
        </p>
      )}
      {removing.problem !== undefined && <ProblemNotice problem={removing.problem} />}
      <RenameDialog run={run} isOpen={isRenaming} onClose={() => setRenaming(false)} />
    </li>
  )
}
