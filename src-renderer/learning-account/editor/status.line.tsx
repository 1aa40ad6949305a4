import Redo2 from 'lucide-react/icons/redo-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { useTexts } from '../../i18n/language.store'
import { AutosaveLine } from '../../ui/autosave-line'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Row, Stack } from '../../ui/layout'
import { StatusPill } from '../../ui/status-pill'
import type { OpenTraining } from '../grid/open-training'
import { DeliveryNotice } from './delivery.notice'
import { DeliveryPill } from './delivery.pill'
import styles from './editor.module.css'
import { withdrawTraining } from './training.commands'
import type { Head } from './use-head'

interface StatusLineProps {
  readonly training: OpenTraining
  readonly head: Head
  readonly isReadOnly: boolean
  /** Keeps what was typed before anything is undone. */
  readonly settle: () => Promise<void>
}

/** Where the training is, whether everything is kept, how much is in it, and the way back. */
export function StatusLine({ training, head, isReadOnly, settle }: StatusLineProps) {
  const { t, format } = useTexts()
  const { view, saveState, problem } = training
  const { participants, periods, hours } = view.counts
  const flush = async (): Promise<void> => {
    await head.flush()
    await training.retry()
  }
  return (
    <Stack gap="tight">
      <div className={styles['bar']}>
        {view.template === null ? (
          <DeliveryPill state={view.delivery.state} />
        ) : (
          <StatusPill tone="neutral">{t('trainingEditor.templatePill', { name: view.template })}</StatusPill>
        )}
        <Row>
          <IconButton
            icon={Undo2}
            label={t('trainingEditor.undo')}
            isDisabled={isReadOnly || !view.canUndo}
            onPress={() => void settle().then(training.undo)}
          />
          <IconButton
            icon={Redo2}
            label={t('trainingEditor.redo')}
            isDisabled={isReadOnly || !view.canRedo}
            onPress={() => void settle().then(training.redo)}
          />
        </Row>
        <span className={styles['facts']}>
          <span>{t('trainingEditor.counts.participants', { count: participants })}</span>
          <span>{t('trainingEditor.counts.periods', { count: periods })}</span>
          <span>{format.hours(hours)}</span>
        </span>
        <AutosaveLine of={{ state: head.isPending ? 'waiting' : saveState, problem, flush }} />
      </div>
      {view.template === null && (
        <DeliveryNotice
          view={view}
          actions={
            view.delivery.state === 'queued' ? (
              <Button onPress={() => void withdrawTraining(view).then(training.reload)}>
                {t('trainingEditor.withdraw')}
              </Button>
            ) : undefined
          }
        />
      )}
      {view.template !== null && <p className={styles['muted']}>{t('trainingEditor.templateHelp')}</p>}
    </Stack>
  )
}
