import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Stack } from '../../ui/layout'
import { ProblemNotice } from '../../ui/problem-notice'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'

interface SplitDialogProps {
  readonly id: string
  /** How many there are. */
  readonly participants: number
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Makes a training of its own for each participant but the first, as data model 2 needs. */
export function SplitDialog({ id, participants, onClose, onDone }: SplitDialogProps) {
  const { t } = useTexts()
  const splitting = useAction(({ signal }) => main.learningAccount.splitPerParticipant({ id }, { signal }))
  const split = async (): Promise<void> => {
    const outcome = await splitting.run()
    onDone()
    if (outcome?.ok !== true) return
    onClose()
    showToast({ text: t('trainingEditor.split.done', { count: outcome.value.ids.length }), tone: 'positive' })
    go({ screen: 'trainings' })
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('trainingEditor.split.title', { count: participants })}
      confirmLabel={t('trainingEditor.split.confirm')}
      isBusy={splitting.isBusy}
      onConfirm={() => void split()}
      onCancel={onClose}
    >
      <Stack>
        <p>{t('trainingEditor.split.help', { count: participants - 1 })}</p>
        {splitting.problem !== undefined && <ProblemNotice problem={splitting.problem} />}
      </Stack>
    </ConfirmDialog>
  )
}
