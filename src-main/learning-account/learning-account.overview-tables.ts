import { isDay } from '../../src-shared/learning-account/calendar'
import { columnWords, type ColumnField } from '../../src-shared/learning-account/columns'
import { overviewWords } from '../../src-shared/learning-account/overview.words'
import { rightIn, type TrainingRight } from '../../src-shared/learning-account/settings.model'
import type { Language } from '../../src-shared/texts/languages'
import type { TableCell } from '../platform/tables/table'
import type { Overview } from './learning-account.overview'

export interface OverviewChoice {
  readonly profileId: string
  readonly kind: 'people' | 'person' | 'employers'
  readonly key?: string | undefined
  readonly year?: number | undefined
  /** Of the people: only those of this employer. */
  readonly employerEnterpriseNumber?: string | undefined
}

/** An overview as lines under headings. */
export interface OverviewTable {
  readonly name: string
  readonly headings: readonly string[]
  readonly lines: readonly (readonly TableCell[])[]
}

/** The most people in one exported overview. */
const MOST_PEOPLE = 100_000

/** Writes an overview as a table; undefined when the person is not there. */
export function overviewTable(
  overview: Overview,
  choice: OverviewChoice,
  { language, rights }: { language: Language; rights: readonly TrainingRight[] },
): Promise<OverviewTable | undefined> {
  const words: Words = {
    column: (field) => columnWords[field].heading[language],
    word: (name) => overviewWords[name][language],
    right: choice.year === undefined ? null : rightIn(choice.year, rights),
  }
  return tables[choice.kind](overview, choice, words)
}

/** What the file of an overview is called, without its ending; whose it is stands in it. */
export function overviewName(kind: OverviewChoice['kind'], year: number | undefined): string {
  const name = `opleidingen-${fileWords[kind]}`
  return year === undefined ? name : `${name}-${year}`
}

const fileWords = { people: 'personen', person: 'persoon', employers: 'werkgevers' } as const

interface Words {
  readonly column: (field: ColumnField) => string
  readonly word: (name: keyof typeof overviewWords) => string
  readonly right: number | null
}

type MakeTable = (
  overview: Overview,
  choice: OverviewChoice,
  words: Words,
) => Promise<OverviewTable | undefined>

const tables: Readonly<Record<OverviewChoice['kind'], MakeTable>> = {
  async people(overview, { profileId, year, employerEnterpriseNumber }, { column, word, right }) {
    const query = { profileId, year, employerEnterpriseNumber, limit: MOST_PEOPLE, offset: 0 }
    const { people } = await overview.people(query)
    return {
      name: overviewName('people', year),
      headings: [
        column('insz'),
        column('name'),
        word('trainings'),
        column('hours'),
        word('followed'),
        word('right'),
      ],
      lines: people.map(({ insz, name, trainings, hours, followed }) => [
        insz,
        name,
        trainings,
        hours,
        followed,
        right,
      ]),
    }
  },
  async employers(overview, { profileId, year }, { column, word, right }) {
    const employers = await overview.employers(profileId, year)
    return {
      name: overviewName('employers', year),
      headings: [
        column('employerEnterpriseNumber'),
        ...(['people', 'trainings'] as const).map(word),
        column('hours'),
        ...(['followed', 'hoursEach', 'right'] as const).map(word),
      ],
      lines: employers.map((one) => {
        const { employerEnterpriseNumber, people, trainings, hours, followed, hoursEach } = one
        return [employerEnterpriseNumber, people, trainings, hours, followed, hoursEach, right]
      }),
    }
  },
  async person(overview, { profileId, key, year }, { column, word }) {
    const person = await overview.person(profileId, { key })
    if (person === undefined) return undefined
    const trainings = person.trainings.filter(
      ({ firstStartDate }) => year === undefined || firstStartDate?.startsWith(String(year)) === true,
    )
    return {
      name: overviewName('person', year),
      headings: [
        column('insz'),
        word('denomination'),
        ...(['startDate', 'endDate', 'employerEnterpriseNumber', 'hours'] as const).map(column),
        word('followed'),
        column('result'),
        word('registered'),
      ],
      lines: trainings.map((one) => [
        person.insz,
        one.denomination,
        dayCell(one.firstStartDate),
        dayCell(one.lastEndDate),
        one.employerEnterpriseNumber,
        one.hours,
        one.followed,
        one.result,
        one.isRegistered,
      ]),
    }
  },
}

function dayCell(day: string | null): TableCell {
  return day !== null && isDay(day) ? { day } : day
}
