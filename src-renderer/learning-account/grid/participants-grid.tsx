import { useTexts } from '../../i18n/language.store'
import type { OpenTraining } from './open-training'

interface ParticipantsGridProps {
  readonly training: OpenTraining
  readonly readOnly: boolean
}

/** The participants of a training, and the periods of the one that is selected. */
export function ParticipantsGrid({ training }: ParticipantsGridProps) {
  const { t } = useTexts()
  return <section aria-label={t('trainingGrid.participants')}>{training.view.counts.participants}</section>
}
