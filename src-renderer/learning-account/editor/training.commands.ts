import type { Problem } from '../../../src-shared/problem'
import { go } from '../../app/navigation.store'
import { currentTexts } from '../../i18n/language.store'
import { showToast } from '../../ui/toast.store'
import { putAway, withdraw } from '../register/training-actions'

/** Puts a training away and goes to the register; the message that says so can undo it. */
export async function discardTraining(id: string): Promise<void> {
  const outcome = await putAway([id])
  if (outcome.ok) go({ screen: 'trainings' })
  else tellProblem(outcome.problem)
}

/** Takes a training out of the queue: it is a draft again. */
export async function withdrawTraining(training: Parameters<typeof withdraw>[0]): Promise<void> {
  const outcome = await withdraw(training)
  if (!outcome.ok) tellProblem(outcome.problem)
}

function tellProblem(problem: Problem): void {
  showToast({ text: currentTexts().problemText(problem).title, tone: 'negative' })
}
