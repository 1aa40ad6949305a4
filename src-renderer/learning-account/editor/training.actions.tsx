import ArrowLeft from 'lucide-react/icons/arrow-left'
import Copy from 'lucide-react/icons/copy'
import FileStack from 'lucide-react/icons/file-stack'
import FileUp from 'lucide-react/icons/file-up'
import GitCompare from 'lucide-react/icons/git-compare'
import Scissors from 'lucide-react/icons/scissors'
import Send from 'lucide-react/icons/send'
import Trash2 from 'lucide-react/icons/trash-2'
import { memo, useState, type ReactNode } from 'react'
import { isUnderWay } from '../../../src-shared/learning-account/delivery'
import type { TrainingView } from '../../../src-shared/learning-account/views.model'
import { go } from '../../app/navigation.store'
import type { Texts } from '../../../src-shared/texts/texts'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { MenuButton, type MenuEntry } from '../../ui/menu-button'
import { ExportMenu } from '../imports/export-menu'
import { ImportDialog } from '../imports/import.dialog'
import { CopyDialog, TemplateDialog } from './copy.dialog'
import { DeleteDialog } from './delete.dialog'
import { SplitDialog } from './split.dialog'
import { discardTraining } from './training.commands'

/** What the actions depend on: not on what is in the cells. */
export function seenByActions({ id, profileId, trainingId, template, registeredAt, ...view }: TrainingView) {
  const { delivery, differsFromRegistered, access, header, counts } = view
  const { denomination, firstStartDate } = header
  return {
    ...{ id, profileId, trainingId, template, registeredAt, delivery, differsFromRegistered, access },
    ...{ denomination, firstStartDate, participants: counts.participants },
  }
}

interface TrainingActionsProps {
  readonly view: ReturnType<typeof seenByActions>
  readonly isReadOnly: boolean
  readonly isSending: boolean
  readonly onSend: () => Promise<void>
  readonly onCompare: () => void
  /** What is shown of the training is out of date. */
  readonly onChanged: () => Promise<void>
  /** Keeps what was typed a moment ago, so that it belongs to what is copied or exported. */
  readonly flush: () => Promise<void>
}

type Asking = 'copy' | 'template' | 'split' | 'import' | 'delete'

/** What can be done with the training; nothing is offered that cannot work as things are. */
export const TrainingActions = memo(function TrainingActions(props: TrainingActionsProps) {
  const { view, isReadOnly, isSending, onSend, onChanged, flush } = props
  const texts = useTexts()
  const { t } = texts
  const [asking, setAsking] = useState<Asking>()
  const ask = (what: Asking): void => void flush().then(() => setAsking(what))
  const close = (): void => setAsking(undefined)
  return (
    <>
      <IconButton
        icon={ArrowLeft}
        label={t('trainingEditor.toRegister')}
        onPress={() =>
          go({ screen: 'trainings', params: { place: view.template === null ? 'register' : 'templates' } })
        }
      />
      <MenuButton label={t('trainingEditor.actions')} entries={entriesOf(props, ask, texts)} />
      <ExportMenu trainingId={view.id} flush={flush} />
      {!isReadOnly && (
        <Button icon={FileUp} onPress={() => ask('import')}>
          {t('trainingEditor.import')}
        </Button>
      )}
      {view.template !== null && (
        <Button variant="primary" icon={Copy} onPress={() => ask('copy')}>
          {t('trainingEditor.copy.fromTemplate')}
        </Button>
      )}
      {canSend(view) && (
        <Button variant="primary" icon={Send} isBusy={isSending} onPress={() => void onSend()}>
          {t(sendLabel(view))}
        </Button>
      )}
      <Asked view={view} asking={asking} onClose={close} onChanged={() => void onChanged()} />
    </>
  )
})

/** Whether there is something to send, and somebody who takes it. */
function canSend(
  view: Pick<TrainingView, 'delivery' | 'template' | 'access' | 'differsFromRegistered'>,
): boolean {
  const { delivery, template, access } = view
  if (template !== null || access !== 'open') return false
  if (delivery.state === 'sending' || delivery.state === 'removing') return false
  return delivery.state !== 'registered' || view.differsFromRegistered === true
}

function sendLabel({ delivery, registeredAt }: TrainingActionsProps['view']) {
  if (delivery.state === 'queued') return 'trainingEditor.send.again'
  if (delivery.state === 'unknown') return 'trainingEditor.send.readBack'
  return registeredAt === null ? 'trainingEditor.send.first' : 'trainingEditor.send.correction'
}

function entriesOf(
  { view, isReadOnly, onCompare }: TrainingActionsProps,
  ask: (what: Asking) => void,
  { t }: Texts,
): readonly MenuEntry[] {
  const { id, template, registeredAt, participants, access, delivery } = view
  const isFree = !isReadOnly && !isUnderWay(delivery)
  const entries: readonly (MenuEntry & { readonly isOffered: boolean })[] = [
    {
      ...entry('copy', Copy, () => ask('copy')),
      isOffered: template === null,
    },
    { ...entry('template', FileStack, () => ask('template')), isOffered: template === null },
    {
      ...entry('split', Scissors, () => ask('split')),
      isOffered: template === null && isFree && participants > 1,
    },
    { ...entry('compare', GitCompare, onCompare), isOffered: registeredAt !== null && access !== 'closed' },
    { ...entry('discard', Trash2, () => void discardTraining(id)), isOffered: isFree },
    {
      ...entry('delete', Trash2, () => ask('delete')),
      tone: 'danger',
      isOffered: registeredAt !== null && access === 'open' && isFree,
    },
  ]
  return entries.filter(({ isOffered }) => isOffered)

  function entry(
    what: 'copy' | 'template' | 'split' | 'compare' | 'discard' | 'delete',
    icon: typeof Copy,
    onSelect: () => void,
  ) {
    return {
      id: what,
      label: t(`trainingEditor.menu.${what}`),
      description: t(`trainingEditor.menuHelp.${what}`),
      icon,
      onSelect,
    }
  }
}

interface AskedProps {
  readonly view: TrainingActionsProps['view']
  readonly asking: Asking | undefined
  readonly onClose: () => void
  readonly onChanged: () => void
}

function Asked({ view, asking, onClose, onChanged }: AskedProps): ReactNode {
  switch (asking) {
    case undefined:
      return null
    case 'copy':
      return <CopyDialog source={view} onClose={onClose} />
    case 'template':
      return <TemplateDialog source={view} onClose={onClose} />
    case 'split':
      return <SplitDialog {...view} onClose={onClose} onDone={onChanged} />
    case 'delete':
      return <DeleteDialog {...view} onClose={onClose} onDone={onChanged} />
    case 'import':
      return <ImportDialog trainingId={view.id} isOpen onClose={onClose} onApplied={onChanged} />
  }
}
