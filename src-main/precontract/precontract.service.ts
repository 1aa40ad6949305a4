import { randomUUID } from 'node:crypto'
import { maskInsz } from '../../src-shared/identity/insz'
import { PRACTICE, type Environment } from '../../src-shared/environments/environments.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import type { precontractCalls } from '../../src-shared/precontract/precontract.contract'
import {
  KEEP_REMOVED_DAYS,
  type Candidate,
  type PrecontractCheck,
} from '../../src-shared/precontract/precontract.model'
import type { ProblemOf, ServiceProblem } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { fail, ok, type Nothing, type Result } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { Desktop } from '../platform/desktop'
import type { Credentials } from '../platform/http/credentials'
import type { Database } from '../platform/storage/database'
import type { PrecontractApi } from './precontract.api'
import { createChecksRepository } from './precontract.repository'
import { refusedBeforeSending } from './precontract.rules'

export interface Precontract {
  readonly handlers: GroupHandlers<typeof precontractCalls>
  /** Destroys answers whose time to be restored is over. */
  purgeOld(): Promise<void>
}

/** Who calls, where, and with which credentials. */
export interface Access {
  readonly profile: Profile
  readonly environment: Environment
  readonly credentials: Credentials
}

interface Dependencies {
  readonly database: Database
  readonly api: PrecontractApi
  readonly clock: Clock
  readonly announce: Announce
  readonly desktop: Desktop
  readonly findProfile: (id: string) => Promise<Result<Profile, ProblemOf<'not-found'>>>
  readonly accessFor: (profileId: string) => Promise<Result<Access, ServiceProblem | ProblemOf<'not-found'>>>
}

const notFound = fail({ code: 'not-found', what: 'check' } as const)
const DAY_MS = 86_400_000

export function createPrecontract(deps: Dependencies): Precontract {
  const { clock, announce } = deps
  const repository = createChecksRepository(deps.database)

  async function mark(
    id: string,
    removedAt: string | null,
  ): Promise<Result<Nothing, ProblemOf<'not-found'>>> {
    if (!(await repository.mark(id, removedAt))) return notFound
    announce('checks-changed', {})
    return ok({})
  }

  return {
    handlers: {
      async check(candidate, { signal }) {
        const profile = await deps.findProfile(candidate.profileId)
        if (!profile.ok) return profile
        const refused = refusedBeforeSending(candidate, profile.value, clock.now())
        if (refused !== null) return fail(refused)
        const access = await deps.accessFor(candidate.profileId)
        if (!access.ok) return access
        const answer = await deps.api.check(access.value, candidate, signal)
        if (!answer.ok) return answer
        const check = { ...describe(candidate, access.value, clock.now()), ...answer.value }
        await repository.add(check, candidate.citizen)
        announce('checks-changed', {})
        return ok(check)
      },
      history: async (query) => ok(await repository.list(query ?? {})),
      async get({ id }) {
        const check = await repository.find(id)
        return check === undefined ? notFound : ok(check)
      },
      async reveal({ id }) {
        const citizen = await repository.citizenOf(id)
        return citizen === undefined ? notFound : ok({ citizen })
      },
      remove: ({ id }) => mark(id, clock.now().toISOString()),
      restore: ({ id }) => mark(id, null),
      async saveProof({ id, revealed }) {
        const check = await repository.find(id)
        if (check === undefined) return notFound
        // The file name carries no number: only the day of the check and a piece of its own id.
        const fileName = `werkbalie-${check.checkedAt.slice(0, 10)}-${id.slice(0, 8)}.pdf`
        return deps.desktop.savePdf(fileName, `proof/${id}/${revealed ? 'revealed' : 'masked'}`)
      },
    },
    purgeOld: () =>
      repository.destroyRemovedBefore(
        new Date(clock.now().getTime() - KEEP_REMOVED_DAYS * DAY_MS).toISOString(),
      ),
  }
}

type Described = Omit<PrecontractCheck, 'mainReference' | 'flexiJob' | 'studentJob' | 'traceId'>

function describe(candidate: Candidate, { profile, environment }: Access, now: Date): Described {
  const { representedEnterpriseNumber, candidateName } = candidate
  return {
    id: randomUUID(),
    checkedAt: now.toISOString(),
    profileId: profile.id,
    profileName: profile.name,
    environmentId: environment.id,
    environmentName: environment.name,
    practice: environment.id === PRACTICE,
    enterpriseNumber: profile.enterpriseNumber,
    ...(representedEnterpriseNumber !== undefined && { representedEnterpriseNumber }),
    citizenMasked: maskInsz(candidate.citizen),
    ...(candidateName !== undefined && { candidateName }),
    startDate: candidate.startDate,
    typeOfWorker: candidate.typeOfWorker,
  }
}
