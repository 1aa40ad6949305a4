import type { ParticipantRow } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { OpenTraining } from './open-training'

interface SamePeriodsProps {
  readonly training: OpenTraining
  readonly participant: ParticipantRow
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks whether everyone gets the periods of one participant, with how many that are. */
export function SamePeriods({ training, participant, isOpen, onClose }: SamePeriodsProps) {
  const { t } = useTexts()
  const count = training.view.counts.participants - 1
  const give = async (): Promise<void> => {
    onClose()
    const outcome = await training.edit([{ op: 'same-periods', fromRow: participant.row }])
    if (outcome.ok) training.session.offerUndo(t('trainingGrid.samePeriodsDone', { count }))
  }
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('trainingGrid.samePeriodsTitle')}
      confirmLabel={t('trainingGrid.samePeriodsDo')}
      onConfirm={() => void give()}
      onCancel={onClose}
    >
      <p>{t('trainingGrid.samePeriodsBody', { count, periods: participant.periodCount })}</p>
    </ConfirmDialog>
  )
}
