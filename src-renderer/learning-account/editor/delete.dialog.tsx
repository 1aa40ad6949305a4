import { useState } from 'react'
import type { TrainingView } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'

interface DeleteDialogProps extends Pick<TrainingView, 'profileId' | 'trainingId'> {
  /** How many there are. */
  readonly participants: number
  readonly onClose: () => void
  /** Something became of it: it was removed, or refused, or nobody knows yet. */
  readonly onDone: () => void
}

/** Asks before a training is removed from the service, for everyone in it; what is known of it stays here. */
export function DeleteDialog({ profileId, trainingId, participants, onClose, onDone }: DeleteDialogProps) {
  const { t } = useTexts()
  const [isSure, setSure] = useState(false)
  const removing = useAction(({ signal }) =>
    main.learningAccount.remove({ profileId, trainingId, confirm: true }, { signal }),
  )
  const remove = async (): Promise<void> => {
    const outcome = await removing.run()
    onDone()
    if (outcome?.ok !== true) return
    showToast({ text: t('trainingEditor.delete.done'), tone: 'positive' })
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('trainingEditor.delete.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="danger"
            isBusy={removing.isBusy}
            isDisabled={!isSure}
            onPress={() => void remove()}
          >
            {t('trainingEditor.delete.confirm')}
          </Button>
        </>
      }
    >
      <Stack>
        <Notice tone="negative" title={t('trainingEditor.delete.warning', { count: participants })}>
          <p>{t('trainingEditor.delete.everyone')}</p>
          <p>{t('trainingEditor.delete.kept')}</p>
        </Notice>
        <Checkbox label={t('trainingEditor.delete.sure')} value={isSure} onChange={setSure} />
        {removing.problem !== undefined && <ProblemNotice problem={removing.problem} />}
      </Stack>
    </Dialog>
  )
}
