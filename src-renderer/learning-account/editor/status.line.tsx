import Redo2 from 'lucide-react/icons/redo-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { memo } from 'react'
import type { TrainingView } from '../../../src-shared/learning-account/views.model'
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
        <TurnBack
          canUndo={!isReadOnly && view.canUndo}
          canRedo={!isReadOnly && view.canRedo}
          undo={training.undo}
          redo={training.redo}
          settle={settle}
        />
        <span className={styles['facts']}>
          <span>{t('trainingEditor.counts.participants', { count: participants })}</span>
          <span>{t('trainingEditor.counts.periods', { count: periods })}</span>
          <span>{format.hours(hours)}</span>
        </span>
        <AutosaveLine of={{ state: head.isPending ? 'waiting' : saveState, problem, flush }} />
      </div>
      {view.template === null && (
        <Where
          id={view.id}
          denomination={view.header.denomination}
          delivery={view.delivery}
          registeredAt={view.registeredAt}
          differsFromRegistered={view.differsFromRegistered}
          anomalies={view.anomalies}
          reload={training.reload}
        />
      )}
      {view.template !== null && <p className={styles['muted']}>{t('trainingEditor.templateHelp')}</p>}
    </Stack>
  )
}

interface TurnBackProps extends Pick<OpenTraining, 'undo' | 'redo'>, Pick<StatusLineProps, 'settle'> {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const TurnBack = memo(function TurnBack({ canUndo, canRedo, undo, redo, settle }: TurnBackProps) {
  const { t } = useTexts()
  return (
    <Row>
      <IconButton
        icon={Undo2}
        label={t('trainingEditor.undo')}
        isDisabled={!canUndo}
        onPress={() => void settle().then(undo)}
      />
      <IconButton
        icon={Redo2}
        label={t('trainingEditor.redo')}
        isDisabled={!canRedo}
        onPress={() => void settle().then(redo)}
      />
    </Row>
  )
})

type WhereProps = Pick<
  TrainingView,
  'id' | 'delivery' | 'registeredAt' | 'differsFromRegistered' | 'anomalies'
> &
  Pick<TrainingView['header'], 'denomination'> &
  Pick<OpenTraining, 'reload'>

/** On its way to the register, and how to call it back. */
const Where = memo(function Where({ id, denomination, reload, ...view }: WhereProps) {
  const { t } = useTexts()
  return (
    <DeliveryNotice
      view={view}
      actions={
        view.delivery.state === 'queued' ? (
          <Button onPress={() => void withdrawTraining({ id, denomination }).then(reload)}>
            {t('trainingEditor.withdraw')}
          </Button>
        ) : undefined
      }
    />
  )
})
