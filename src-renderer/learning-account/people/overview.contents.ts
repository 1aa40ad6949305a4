import type * as z from 'zod'
import { PRACTICE } from '../../../src-shared/environments/environments.model'
import type { archiveCalls } from '../../../src-shared/learning-account/archive.contract'
import type {
  EmployerSummary,
  PersonOverview,
  PersonSummary,
} from '../../../src-shared/learning-account/overview.model'
import type { Problem } from '../../../src-shared/problem'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { fail, ok, type Result } from '../../../src-shared/result'
import { main } from '../../ipc/client'

/** Which overview, as the calls take it. */
export type OverviewChoice = Pick<
  z.input<typeof archiveCalls.exportOverview.input>,
  'profileId' | 'kind' | 'key' | 'year' | 'employerEnterpriseNumber'
>

type Body =
  | { readonly kind: 'people'; readonly people: readonly PersonSummary[]; readonly right: number | null }
  | { readonly kind: 'person'; readonly person: PersonOverview }
  | {
      readonly kind: 'employers'
      readonly employers: readonly EmployerSummary[]
      readonly right: number | null
    }

/** All that stands on a printed overview. */
export interface OverviewContents {
  readonly choice: OverviewChoice
  readonly profile: Profile
  readonly isPractice: boolean
  readonly version: string
  readonly body: Body
}

const MOST_AT_ONCE = 500

/** Reads everything that an overview shows, however many people there are. */
export async function readOverview(choice: OverviewChoice): Promise<Result<OverviewContents, Problem>> {
  const [profiles, about, body] = await Promise.all([
    main.profiles.list(),
    main.desktop.about(),
    readers[choice.kind](choice),
  ])
  if (!profiles.ok) return profiles
  if (!about.ok) return about
  if (!body.ok) return body
  const profile = profiles.value.find(({ id }) => id === choice.profileId)
  if (profile === undefined) return fail({ code: 'not-found', what: 'profile' })
  const isPractice = profile.environmentId === PRACTICE
  return ok({ choice, profile, isPractice, version: about.value.version, body: body.value })
}

const readers: Readonly<
  Record<OverviewChoice['kind'], (choice: OverviewChoice) => Promise<Result<Body, Problem>>>
> = {
  async people({ profileId, year, employerEnterpriseNumber }) {
    const people: PersonSummary[] = []
    for (;;) {
      const query = { profileId, year, employerEnterpriseNumber, offset: people.length, limit: MOST_AT_ONCE }
      const page = await main.learningAccount.people(query)
      if (!page.ok) return page
      people.push(...page.value.people)
      if (page.value.people.length === 0 || people.length >= page.value.total) {
        return ok({ kind: 'people', people, right: page.value.right })
      }
    }
  },
  async person({ profileId, key }) {
    const person = await main.learningAccount.person({ profileId, key })
    return person.ok ? ok({ kind: 'person', person: person.value }) : person
  },
  async employers({ profileId, year }) {
    const employers = await main.learningAccount.employers({ profileId, year })
    return employers.ok ? ok({ kind: 'employers', ...employers.value }) : employers
  },
}
