import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'
import { VacancyDraft, type Vacancy } from '../../src-shared/vacancies/vacancies.model'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'
import { showToast } from '../ui/toast.store'

/** The vacancy drafts, the last changed first. */
export const vacancies = createReadable(() => main.vacancies.list(), ['vacancies-changed'])

/** Begins an empty vacancy; what several vacancies share is taken from the last one. */
export async function startVacancy(): Promise<Result<{ id: string }, Problem>> {
  const known = vacancies.current()
  const last = known.step === 'ready' ? known.value[0]?.draft : undefined
  const shared =
    last === undefined ? {} : { employer: last.employer, workplace: last.workplace, apply: last.apply }
  const outcome = await main.vacancies.save({ draft: VacancyDraft.parse(shared) })
  if (outcome.ok) await vacancies.load()
  return outcome
}

/** Makes a copy of a vacancy to begin another from. */
export async function copyVacancy({ draft }: Vacancy): Promise<Result<{ id: string }, Problem>> {
  const outcome = await main.vacancies.save({ draft: { ...draft, reference: '' } })
  if (outcome.ok) await vacancies.load()
  return outcome
}

/** Removes a vacancy; the message that says so can undo it. */
export async function removeVacancy(id: string): Promise<Result<unknown, Problem>> {
  const outcome = await main.vacancies.remove({ id })
  if (!outcome.ok) return outcome
  await vacancies.load()
  const { t, problemText } = currentTexts()
  showToast({
    text: t('common.removed'),
    undo: () =>
      void main.vacancies.restore({ id }).then((restored) => {
        if (!restored.ok) showToast({ text: problemText(restored.problem).title, tone: 'negative' })
        return vacancies.load()
      }),
  })
  return outcome
}
