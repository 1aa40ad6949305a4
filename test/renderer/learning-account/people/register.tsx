import { play } from '../../precontract/played-main'
import { useProfiles } from '../../../../src-renderer/app/profiles.store'
import { Environment } from '../../../../src-shared/environments/environments.model'
import type {
  ArchiveStatus,
  PersonOverview,
  PersonSummary,
} from '../../../../src-shared/learning-account/overview.model'
import { Profile } from '../../../../src-shared/profiles/profiles.model'
import { ok } from '../../../../src-shared/result'

export const NOOR = '70081500504'
export const NAMELESS = '81511716525'
export const EMPLOYER = '0880820673'

export const person = (changes: Partial<PersonSummary> = {}): PersonSummary => ({
  key: 'key-noor',
  insz: NOOR,
  name: 'Noor Peeters',
  trainings: 2,
  hours: 38,
  followed: 30,
  ...changes,
})

export const overview = (changes: Partial<PersonOverview> = {}): PersonOverview => ({
  key: 'key-noor',
  insz: NOOR,
  name: 'Noor Peeters',
  years: [
    { year: 2026, hours: 38, followed: 30, right: 40 },
    { year: 2025, hours: 8, followed: 8, right: null },
  ],
  trainings: [
    {
      id: 'training-1',
      trainingId: 'ffa072c4-6ece-43de-beef-1d1927252d58',
      denomination: 'Excel level 1',
      firstStartDate: '2026-01-06',
      lastEndDate: '2026-01-10',
      employerEnterpriseNumber: EMPLOYER,
      result: 1,
      hours: 38,
      followed: 30,
      isRegistered: true,
      state: 'registered',
    },
  ],
  ...changes,
})

export const archived = (changes: Partial<ArchiveStatus> = {}): ArchiveStatus => ({
  people: 3,
  done: 0,
  failed: 0,
  trainings: 0,
  lastAt: null,
  failures: [],
  days: [],
  ...changes,
})

interface Place {
  readonly access?: Environment['learningAccount']
  readonly role?: Profile['role']
  readonly dataModel?: Profile['dataModel']
}

let chosen = 0

/** Chooses a new profile of a training provider, in an environment whose service is in this state; gives its id. */
export function chooseProvider({ access = 'open', role = 'training-provider', ...rest }: Place = {}): string {
  chosen += 1
  const dataModel = 'dataModel' in rest ? rest.dataModel : 'multiple-participants'
  const profile = Profile.parse({
    id: `provider-${chosen}`,
    name: 'Opleidingscentrum',
    enterpriseNumber: '0406798006',
    role,
    environmentId: 'production',
    dataModel,
    builtIn: false,
  })
  const base = 'https://voorbeeld.be'
  const environment = Environment.parse({
    id: 'production',
    name: 'Productie',
    tokenUrl: base,
    precontractUrl: base,
    learningAccountUrl: base,
    learningAccount: access,
    builtIn: false,
  })
  useProfiles.setState(
    { step: 'ready', profiles: [profile], environments: [environment], selected: profile },
    true,
  )
  return profile.id
}

/** Plays the years and employers to choose from. */
export function playChoices(years: number[] = [2026, 2025], employers: string[] = [EMPLOYER]): void {
  play('learningAccount.overviewChoices', () => ok({ years, employers }))
}
