import type * as z from 'zod'
import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'
import type { vacanciesCalls } from '../../src-shared/vacancies/vacancies.contract'
import type { Round, Verdict } from '../../src-shared/vacancies/vacancies.model'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable, type Readable } from '../ipc/reading'
import { showToast } from '../ui/toast.store'

export type Rounds = z.output<typeof vacanciesCalls.rounds.output>

const known = new Map<string, Readable<Rounds>>()

/** The rounds of test vacancies of one onboarding. */
export function roundsOf(phase: string): Readable<Rounds> {
  const readable =
    known.get(phase) ?? createReadable(() => main.vacancies.rounds({ phase }), ['vacancies-changed'])
  known.set(phase, readable)
  return readable
}

type Judged = Round['vacancies'][number]

/** Records what VDAB said of a test vacancy; the message that says so can undo it. */
export async function judge(
  { id: roundId, phase }: Round,
  { vacancyId, verdict: before, feedback: said }: Judged,
  verdict: Verdict,
  feedback?: string,
): Promise<Result<unknown, Problem>> {
  const at = { roundId, vacancyId }
  const outcome = await main.vacancies.judge({ ...at, verdict, ...(feedback !== undefined && { feedback }) })
  if (!outcome.ok) return outcome
  await roundsOf(phase).load()
  const { t } = currentTexts()
  showToast({
    text: t('vacancyScreens.judged', { verdict: t(`vacancies.verdicts.${verdict}`) }),
    tone: 'positive',
    undo: () =>
      void main.vacancies
        .judge({ ...at, verdict: before, ...(said !== undefined && { feedback: said }) })
        .then(() => roundsOf(phase).load()),
  })
  return outcome
}
