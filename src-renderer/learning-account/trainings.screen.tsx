import { useParams } from '../app/navigation.store'
import { TrainingPage } from './editor/training.page'
import { RegisterPage } from './register/register.page'

/** The trainings: one that is written, or the register with what belongs to it. */
export function TrainingsScreen() {
  const { trainingId, cell, place, itemId } = useParams('trainings')
  if (trainingId !== undefined) return <TrainingPage key={trainingId} id={trainingId} cell={cell} />
  return <RegisterPage place={place ?? 'register'} itemId={itemId} />
}
