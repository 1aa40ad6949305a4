import type { ParticipantRow } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { OpenTraining } from './open-training'

interface SamePeriodsProps extends Pick<OpenTraining, 'session' | 'edit'> {
  /** How many there are. */
  readonly participants: number
  readonly participant: ParticipantRow
  readonly onClose: () => void
}

/** Asks whether everyone gets the periods of one participant, with how many that are. */
export function SamePeriods(props: SamePeriodsProps) {
  const { session, edit, participants, participant, onClose } = props
  const { t } = useTexts()
  const count = participants - 1
  const give = async (): Promise<void> => {
    onClose()
    const outcome = await edit([{ op: 'same-periods', fromRow: participant.row }])
    if (outcome.ok) session.offerUndo(t('trainingGrid.samePeriodsDone', { count }))
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('trainingGrid.samePeriodsTitle')}
      confirmLabel={t('trainingGrid.samePeriodsDo')}
      onConfirm={() => void give()}
      onCancel={onClose}
    >
      <p>{t('trainingGrid.samePeriodsBody', { count, periods: participant.periodCount })}</p>
    </ConfirmDialog>
  )
}
