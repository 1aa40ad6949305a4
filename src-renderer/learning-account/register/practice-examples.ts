import type * as z from 'zod'
import { addDays } from '../../../src-shared/learning-account/calendar'
import type { TrainingDraft } from '../../../src-shared/learning-account/learning-account.model'
import {
  practiceReferences,
  practiceStatuses,
  type PracticeTrainingCase,
} from '../../../src-shared/learning-account/practice-trainings'
import { practicePeople } from '../../../src-shared/precontract/practice-people'
import type { DataModel } from '../../../src-shared/profiles/profiles.model'

/** What a training to practise with shows: a case of the practice environment, a refusal at its cell, or nothing special. */
export type ExampleCase = PracticeTrainingCase | 'plain' | 'refusal-at-cell'

/** The examples there are, the plainest first. */
export const EXAMPLES: readonly ExampleCase[] = [
  'plain',
  'refusal-at-cell',
  ...practiceReferences.map(({ shows }) => shows),
]

const PEOPLE = ['Noah', 'Karim'] as const
const EMPLOYER = '0880820673'
const DAYS = 3

interface Wanted {
  readonly shows: ExampleCase
  readonly denomination: string
  readonly model: DataModel
  /** `YYYY-MM-DD`; the example ended the day before. */
  readonly today: string
}

/** Makes a training of the last days with fictitious people that shows one case; with one of them in data model 2. */
export function exampleOf({ shows, denomination, model, today }: Wanted): z.input<typeof TrainingDraft> {
  const firstStartDate = addDays(today, -DAYS)
  const lastEndDate = addDays(today, -1)
  const status = shows === 'refusal-at-cell' ? practiceStatuses.incompatibleWithSuccess : 1
  const period = { hours: 7.5, startDate: firstStartDate, endDate: lastEndDate, type: 1, place: 3 }
  const people = practicePeople.filter(({ name }) => PEOPLE.some((known) => known === name))
  const there = model === 'single-participant' ? people.slice(0, 1) : people
  return {
    denomination,
    firstStartDate,
    lastEndDate,
    reference: practiceReferences.find((known) => known.shows === shows)?.reference ?? null,
    language: 1,
    participants: there.map(({ insz, name }, index) => ({
      name,
      insz,
      employerEnterpriseNumber: EMPLOYER,
      result: 1,
      scope: 1,
      // The fault is the last one's, so that it has to be found.
      periods: [{ ...period, status: index === there.length - 1 ? status : 1 }],
    })),
  }
}
