import type { Problem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'
import { go } from '../../app/navigation.store'
import { currentTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { showToast } from '../../ui/toast.store'

/** Puts a training away and goes to the register; the message that says so can undo it. */
export async function discardTraining(id: string): Promise<Result<unknown, Problem>> {
  const outcome = await main.learningAccount.discard({ id })
  const { t } = currentTexts()
  if (!outcome.ok) {
    tellProblem(outcome.problem)
    return outcome
  }
  go({ screen: 'trainings' })
  showToast({ text: t('trainingEditor.discarded'), undo: () => void restore(id) })
  return outcome
}

/** Takes a training out of the queue: it is a draft again. */
export async function withdrawTraining(id: string): Promise<void> {
  const outcome = await main.learningAccount.withdraw({ id })
  if (outcome.ok) showToast({ text: currentTexts().t('trainingEditor.withdrawn') })
  else tellProblem(outcome.problem)
}

async function restore(id: string): Promise<void> {
  const outcome = await main.learningAccount.restore({ id })
  if (!outcome.ok) tellProblem(outcome.problem)
}

function tellProblem(problem: Problem): void {
  showToast({ text: currentTexts().problemText(problem).title, tone: 'negative' })
}
