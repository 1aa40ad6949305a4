import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import { ok, type Result } from '../../../src-shared/result'
import { go } from '../../app/navigation.store'
import { currentTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { showToast } from '../../ui/toast.store'

/** Something to do with trainings that may not work. */
export type Task = () => Promise<Result<unknown, Problem>>

/** Opens a training. */
export function openTraining(id: string): void {
  go({ screen: 'trainings', params: { trainingId: id } })
}

/** Begins an empty training and opens it. */
export async function startTraining(profileId: string): Promise<Result<unknown, Problem>> {
  const saved = await main.learningAccount.saveDraft({ profileId, training: {} })
  if (saved.ok) openTraining(saved.value.id)
  return saved
}

/** Puts trainings away on this computer; the message that says so can undo it. What could not be is told, the rest is done. */
export async function putAway(ids: readonly string[]): Promise<Result<unknown, Problem>> {
  const done: string[] = []
  let problem: Problem | undefined
  for (const id of ids) {
    const outcome = await main.learningAccount.discard({ id })
    if (outcome.ok) done.push(id)
    else problem = outcome.problem
  }
  if (done.length > 0) {
    showToast({
      text: currentTexts().t('trainings.putAway.done', { count: done.length }),
      undo: () => void bringBack(done),
    })
  }
  return problem === undefined ? ok({}) : { ok: false, problem }
}

/** Brings trainings back that were put away, and says so. */
export async function bringBack(ids: readonly string[]): Promise<Result<unknown, Problem>> {
  const { t, problemText } = currentTexts()
  for (const id of ids) {
    const outcome = await main.learningAccount.restore({ id })
    if (!outcome.ok) {
      showToast({ text: problemText(outcome.problem).title, tone: 'negative' })
      return outcome
    }
  }
  showToast({ text: t('trainings.putAway.back', { count: ids.length }), tone: 'positive' })
  return ok({})
}

/** Takes a training out of the queue, and says so. */
export async function withdraw({
  id,
  denomination,
}: Pick<TrainingSummary, 'id' | 'denomination'>): Promise<Result<unknown, Problem>> {
  const outcome = await main.learningAccount.withdraw({ id })
  if (!outcome.ok) return outcome
  const { t } = currentTexts()
  const name = denomination ?? t('trainings.untitled')
  showToast({ text: t('trainings.outbox.withdrawn', { name }), tone: 'positive' })
  return outcome
}

/** Today on this computer's clock, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether there is something of a training to send that is not on its way already. */
export function isSendable({ state }: TrainingSummary): boolean {
  return state === 'draft' || state === 'refused'
}
