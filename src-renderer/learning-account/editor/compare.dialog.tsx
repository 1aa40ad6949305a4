import { useState } from 'react'
import type { Side } from '../../../src-shared/learning-account/merge'
import { currentTexts, useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { createReadable } from '../../ipc/reading'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Row, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { ReadingView } from '../../ui/reading-view'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'
import { HEAD, readComparison, undecided, type Choices, type Shown } from './comparison.store'
import { HeadDifference, ParticipantDifferenceView } from './difference.view'
import styles from './editor.module.css'

interface CompareDialogProps {
  readonly id: string
  /** The service said that it was changed elsewhere: what follows has to be merged. */
  readonly isElsewhere: boolean
  readonly onClose: () => void
  /** The draft has taken over what was changed elsewhere. */
  readonly onMerged: () => void
}

/** The draft beside the registered version; what was changed elsewhere is merged here, and never overwritten unseen. */
export function CompareDialog({ id, isElsewhere, onClose, onMerged }: CompareDialogProps) {
  const { t } = useTexts()
  const [readable] = useState(() => createReadable(() => readComparison(id, isElsewhere)))
  const [choices, setChoices] = useState<Choices>({})
  const reading = readable.useReading()
  const merging = useAction(() => main.learningAccount.merge({ id, choices: { ...choices } }))
  const shown = reading.step === 'ready' ? reading.value : undefined
  const open = shown === undefined ? [] : undecided(shown, choices)
  const merge = async (): Promise<void> => {
    const outcome = await merging.run()
    if (outcome?.ok === true) {
      tellMerged(id, onMerged)
      onMerged()
      onClose()
    }
    // What there is to decide changed while the user decided.
    else if (outcome?.problem.code === 'changed-elsewhere') await readable.load()
  }
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t(
        shown?.shows === 'mine'
          ? 'trainingEditor.compare.titleMine'
          : 'trainingEditor.compare.titleElsewhere',
      )}
      footer={
        <>
          <Button onPress={onClose}>{t('common.close')}</Button>
          {shown?.shows === 'elsewhere' && (
            <Button
              variant="primary"
              isBusy={merging.isBusy}
              isDisabled={open.length > 0}
              aria-describedby="comparison-open"
              onPress={() => void merge()}
            >
              {t('trainingEditor.compare.merge')}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        {merging.problem !== undefined && <ProblemNotice problem={merging.problem} />}
        <ReadingView reading={reading} onRetry={() => void readable.load()}>
          {(comparison) => (
            <Differences
              comparison={comparison}
              choices={choices}
              open={open}
              onChoose={(keys, side) =>
                setChoices({ ...choices, ...Object.fromEntries(keys.map((key) => [key, side])) })
              }
            />
          )}
        </ReadingView>
      </Stack>
    </Dialog>
  )
}

/** The merge is one edit, and so one step back. */
function tellMerged(id: string, onUndone: () => void): void {
  const { t, problemText } = currentTexts()
  const undo = async (): Promise<void> => {
    const outcome = await main.learningAccount.undo({ id })
    if (!outcome.ok) showToast({ text: problemText(outcome.problem).title, tone: 'negative' })
    onUndone()
  }
  showToast({ text: t('trainingEditor.compare.merged'), tone: 'positive', undo: () => void undo() })
}

interface DifferencesProps {
  readonly comparison: Shown
  readonly choices: Choices
  /** The keys that are still to be decided. */
  readonly open: readonly string[]
  readonly onChoose: (keys: readonly string[], side: Side) => void
}

/** So many participants are drawn at first, and so many more each time. */
const STEP = 50

function Differences({ comparison, choices, open, onChoose }: DifferencesProps) {
  const { t, format } = useTexts()
  const [most, setMost] = useState(STEP)
  const { shows, header, differences, total, conflicts, readAt, registered } = comparison
  if (!registered) return <Notice tone="info" title={t('trainingEditor.compare.nothing')} />
  const isEmpty = header.length === 0 && total === 0
  return (
    <Stack>
      <p className={styles['muted']}>
        {readAt !== null && t('trainingEditor.compare.readAt', { moment: format.dateTime(readAt) })}{' '}
        {t(isEmpty ? 'trainingEditor.compare.same' : `trainingEditor.compare.help.${shows}`)}
      </p>
      {shows === 'elsewhere' && (
        <div id="comparison-open" role="status">
          {open.length > 0
            ? t('trainingEditor.compare.open', { count: open.length })
            : t('trainingEditor.compare.decided', { conflicts })}
        </div>
      )}
      {open.length > 1 && (
        <Row>
          <Button size="small" onPress={() => onChoose(open, 'mine')}>
            {t('trainingEditor.compare.restMine')}
          </Button>
          <Button size="small" onPress={() => onChoose(open, 'theirs')}>
            {t('trainingEditor.compare.restTheirs')}
          </Button>
        </Row>
      )}
      <HeadDifference
        cells={header}
        shows={shows}
        choice={choices[HEAD]}
        onChoose={(side) => onChoose([HEAD], side)}
      />
      {differences.slice(0, most).map((difference) => (
        <ParticipantDifferenceView
          key={difference.key}
          difference={difference}
          shows={shows}
          choice={choices[difference.key]}
          onChoose={(side) => onChoose([difference.key], side)}
        />
      ))}
      {differences.length > most && (
        <Button onPress={() => setMost(most + STEP)}>
          {t('trainingEditor.showMore', { count: Math.min(STEP, differences.length - most) })}
        </Button>
      )}
      {differences.length <= most && total > differences.length && (
        <p className={styles['muted']}>
          {t('trainingEditor.compare.more', { count: total - differences.length })}
        </p>
      )}
    </Stack>
  )
}
