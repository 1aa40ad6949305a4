import Archive from 'lucide-react/icons/archive'
import ArchiveRestore from 'lucide-react/icons/archive-restore'
import Copy from 'lucide-react/icons/copy'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import Send from 'lucide-react/icons/send'
import Undo2 from 'lucide-react/icons/undo-2'
import { isUnderWay } from '../../../src-shared/learning-account/delivery'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import type { Translate } from '../../../src-shared/texts/translate'
import { useTexts } from '../../i18n/language.store'
import { MenuButton, type MenuEntry } from '../../ui/menu-button'
import { bringBack, isSendable, putAway, withdraw, type Task } from './training-actions'

/** What a row leaves to the list it stands in. */
export interface RowActions {
  /** Asks how to copy the training, or what its template is to be called. */
  readonly ask: (what: 'copy' | 'template', training: TrainingSummary) => void
  /** Does it, and shows why it could not be done. */
  readonly act: (task: Task) => void
  /** Sends the training; absent where the service takes nothing. */
  readonly send: ((id: string) => void) | undefined
}

interface TrainingMenuProps {
  readonly training: TrainingSummary
  readonly actions: RowActions
}

/** What can be done with one training of the register. */
export function TrainingMenu({ training, actions }: TrainingMenuProps) {
  const { t } = useTexts()
  const { denomination, removedAt } = training
  const name = denomination ?? t('trainings.untitled')
  return (
    <MenuButton
      label={t('trainings.list.actions', { name })}
      entries={removedAt === null ? entriesOf(training, actions, t) : [restoring(training, actions, t)]}
    />
  )
}

function entriesOf(training: TrainingSummary, { ask, act, send }: RowActions, t: Translate): MenuEntry[] {
  const { id, delivery } = training
  const isBusy = isUnderWay(delivery)
  return [
    ...(send !== undefined && isSendable(training)
      ? [{ id: 'send', label: t('trainings.list.send'), icon: Send, onSelect: () => send(id) }]
      : []),
    {
      id: 'copy',
      label: t('trainings.list.copy'),
      icon: Copy,
      onSelect: () => ask('copy', training),
    },
    {
      id: 'template',
      label: t('trainings.list.saveTemplate'),
      icon: LayoutTemplate,
      onSelect: () => ask('template', training),
    },
    ...(delivery.state === 'queued'
      ? [
          {
            id: 'withdraw',
            label: t('trainings.list.withdraw'),
            icon: Undo2,
            onSelect: () => act(() => withdraw(training)),
          },
        ]
      : []),
    {
      id: 'put-away',
      label: t('trainings.list.putAway'),
      icon: Archive,
      isDisabled: isBusy,
      description: isBusy ? t('trainings.list.putAwayBusy') : undefined,
      onSelect: () => act(() => putAway([id])),
    },
  ]
}

function restoring({ id }: TrainingSummary, { act }: RowActions, t: Translate): MenuEntry {
  return {
    id: 'restore',
    label: t('trainings.list.restore'),
    icon: ArchiveRestore,
    onSelect: () => act(() => bringBack([id])),
  }
}
