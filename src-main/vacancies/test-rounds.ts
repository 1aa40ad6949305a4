import { randomUUID } from 'node:crypto'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import { fail, ok } from '../../src-shared/result'
import { roundFault, testPhaseOf } from '../../src-shared/vacancies/test-phase'
import type { vacanciesCalls } from '../../src-shared/vacancies/vacancies.contract'
import type { VacancyDefect, VacancyDraft } from '../../src-shared/vacancies/vacancies.model'
import type { VacanciesRepository } from './vacancies.repository'

type RoundCalls = Pick<GroupHandlers<typeof vacanciesCalls>, 'sendRound' | 'judge' | 'rounds'>

/** The rounds of test vacancies: what went to VDAB and when, what was said of each. The app records them; it sends nothing. */
export function roundCalls(deps: {
  readonly repository: VacanciesRepository
  readonly defectsOf: (draft: VacancyDraft) => VacancyDefect[]
  readonly today: () => string
  readonly changed: () => void
}): RoundCalls {
  const { repository, defectsOf, changed } = deps
  return {
    async sendRound({ phase, vacancyIds, sentOn, despiteErrors = false }) {
      const earlier = await repository.rounds(phase)
      const fault = roundFault(vacancyIds, earlier.length === 0)
      if (fault !== null) return fail({ code: 'invalid-input', fields: { vacancyIds: [fault] } })
      const found = await Promise.all(vacancyIds.map((id) => repository.find(id)))
      const current = found.flatMap((one) => (one === undefined || one.removedAt !== undefined ? [] : [one]))
      if (current.length < vacancyIds.length) return fail({ code: 'not-found', what: 'vacancy' })
      const hasErrors = current.some(({ draft }) => defectsOf(draft).some(({ level }) => level === 'error'))
      if (hasErrors && !despiteErrors) {
        return fail({ code: 'invalid-input', fields: { vacancyIds: ['vacancy-has-errors'] } })
      }
      const round = {
        id: randomUUID(),
        phase,
        number: (earlier.at(-1)?.number ?? 0) + 1,
        sentOn,
        vacancies: current.map(({ id, draft }) => ({
          vacancyId: id,
          sent: draft,
          verdict: 'waiting' as const,
        })),
      }
      await repository.putRound(round)
      changed()
      return ok(round)
    },
    async judge({ roundId, vacancyId, verdict, feedback, on }) {
      const round = await repository.findRound(roundId)
      if (round?.vacancies.some((one) => one.vacancyId === vacancyId) !== true) {
        return fail({ code: 'not-found', what: 'vacancy' })
      }
      const judgement =
        verdict === 'waiting'
          ? { verdict }
          : { verdict, judgedOn: on ?? deps.today(), ...(feedback !== undefined && { feedback }) }
      const vacancies = round.vacancies.map((one) =>
        one.vacancyId === vacancyId ? { vacancyId, sent: one.sent, ...judgement } : one,
      )
      await repository.putRound({ ...round, vacancies })
      changed()
      return ok({ ...round, vacancies })
    },
    async rounds({ phase }) {
      const rounds = await repository.rounds(phase)
      const { toChange, ...state } = testPhaseOf(rounds)
      return ok({ phase: { ...state, toChange: [...toChange] }, rounds })
    },
  }
}
