import type { ReactNode } from 'react'
import type {
  EmployerSummary,
  PersonOverview,
  PersonSummary,
} from '../../../src-shared/learning-account/overview.model'
import type { Texts } from '../../../src-shared/texts/texts'
import { useTexts } from '../../i18n/language.store'
import { KeyValueList } from '../../ui/key-value-list'
import { hoursLeft, perPerson } from './hours'
import type { OverviewContents } from './overview.contents'
import { SheetTable } from './sheet.table'
import { days, employerNumber, personNumber, resultText } from './written'
import styles from './sheet.module.css'

interface OverviewSheetProps {
  readonly contents: OverviewContents
  /** Whether the numbers of people are printed in full; else they are hidden. */
  readonly revealed: boolean
}

/** Names an overview; the name of a person is in it, never the number. */
export function sheetTitle({ body, choice }: OverviewContents, { t }: Texts): string {
  const title =
    body.kind === 'person'
      ? t('trainingPeople.sheet.person', { name: body.person.name ?? t('trainingPeople.nameless') })
      : t(`trainingPeople.sheet.${body.kind}`)
  const { year } = choice
  return year === undefined ? title : `${title}, ${year}`
}

/** An overview on paper. */
export function OverviewSheet({ contents, revealed }: OverviewSheetProps) {
  const texts = useTexts()
  const { t, format } = texts
  const { body, choice, profile, isPractice, version } = contents
  const employer = choice.employerEnterpriseNumber
  return (
    <article className={styles['sheet']}>
      <header className={styles['header']}>
        <h1>{sheetTitle(contents, texts)}</h1>
        {isPractice && <p className={styles['practice']}>{t('trainingPeople.sheet.practice')}</p>}
      </header>
      <KeyValueList
        items={[
          {
            key: t('trainingPeople.sheet.provider'),
            value: `${profile.name} (${employerNumber(profile.enterpriseNumber)})`,
          },
          {
            key: t('trainingPeople.sheet.employer'),
            value: employer === undefined ? undefined : employerNumber(employer),
          },
          {
            key: t('trainingPeople.number'),
            value: body.kind === 'person' ? numberOn(body.person.insz, revealed) : undefined,
          },
        ]}
      />
      {body.kind === 'people' && <PeopleSheet {...body} revealed={revealed} />}
      {body.kind === 'person' && <PersonSheet person={body.person} />}
      {body.kind === 'employers' && <EmployersSheet {...body} />}
      <footer className={styles['footer']}>
        <p>{t('trainingPeople.hours.counted')}</p>
        {!revealed && body.kind !== 'employers' && <p>{t('trainingPeople.sheet.hidden')}</p>}
        <p>
          {t('trainingPeople.sheet.made', { moment: format.dateTime(new Date().toISOString()), version })}
        </p>
      </footer>
    </article>
  )
}

interface PeopleSheetProps {
  readonly people: readonly PersonSummary[]
  readonly right: number | null
  readonly revealed: boolean
}

function PeopleSheet({ people, right, revealed }: PeopleSheetProps) {
  const texts = useTexts()
  const { t, format } = texts
  return (
    <SheetTable
      columns={[
        { title: t('trainingPeople.people.person') },
        { title: t('trainingPeople.number') },
        { title: t('trainingPeople.people.trainings'), isNumber: true },
        { title: t('trainingPeople.people.hours'), isNumber: true },
        { title: t('trainingPeople.people.followed'), isNumber: true },
        ...(right === null ? [] : [{ title: t('trainingPeople.people.right') }]),
      ]}
      rows={people.map(({ key, name, insz, trainings, hours, followed }) => ({
        key,
        cells: [
          name ?? t('trainingPeople.nameless'),
          numberOn(insz, revealed),
          ...[trainings, hours, followed].map((amount) => format.number(amount)),
          ...(right === null ? [] : [againstRight(followed, right, texts)]),
        ],
      }))}
    />
  )
}

function PersonSheet({ person }: { readonly person: PersonOverview }) {
  const texts = useTexts()
  const { t, format } = texts
  return (
    <>
      <h2>{t('trainingPeople.person.years')}</h2>
      <SheetTable
        columns={[
          { title: t('trainingPeople.person.year') },
          { title: t('trainingPeople.people.hours'), isNumber: true },
          { title: t('trainingPeople.people.followed'), isNumber: true },
          { title: t('trainingPeople.people.right') },
        ]}
        rows={person.years.map(({ year, hours, followed, right }) => ({
          key: String(year),
          cells: [
            String(year),
            format.number(hours),
            format.number(followed),
            right === null ? '' : againstRight(followed, right, texts),
          ],
        }))}
      />
      <h2>{t('trainingPeople.person.trainings')}</h2>
      <SheetTable
        columns={[
          { title: t('trainingPeople.person.training') },
          { title: t('trainingPeople.person.days') },
          { title: t('trainingPeople.person.employer') },
          { title: t('trainingPeople.people.hours'), isNumber: true },
          { title: t('trainingPeople.people.followed'), isNumber: true },
          { title: t('trainingPeople.person.result') },
          { title: t('trainingPeople.sheet.registered') },
        ]}
        rows={person.trainings.map((training, index) => ({
          key: `${index}`,
          cells: [
            training.denomination ?? t('trainingPeople.noDenomination'),
            days(training.firstStartDate, training.lastEndDate, format),
            employerOn(training.employerEnterpriseNumber, texts),
            format.number(training.hours),
            format.number(training.followed),
            resultText(training.result, texts),
            t(training.isRegistered ? 'common.yes' : 'common.no'),
          ],
        }))}
      />
    </>
  )
}

interface EmployersSheetProps {
  readonly employers: readonly EmployerSummary[]
  readonly right: number | null
}

function EmployersSheet({ employers, right }: EmployersSheetProps): ReactNode {
  const texts = useTexts()
  const { t, format } = texts
  return (
    <SheetTable
      columns={[
        { title: t('trainingPeople.employers.employer') },
        ...(['people', 'trainings', 'hours', 'followed'] as const).map((name) => ({
          title:
            name === 'people' ? t('trainingPeople.employers.people') : t(`trainingPeople.people.${name}`),
          isNumber: true,
        })),
        { title: t('trainingPeople.employers.each'), isNumber: true },
        ...(right === null ? [] : [{ title: t('trainingPeople.people.right') }]),
      ]}
      rows={employers.map((one) => ({
        key: one.employerEnterpriseNumber ?? '',
        cells: [
          employerOn(one.employerEnterpriseNumber, texts),
          ...[one.people, one.trainings, one.hours, one.followed, one.hoursEach].map((amount) =>
            format.number(amount),
          ),
          ...(right === null ? [] : [againstRight(perPerson(one.followed, one.people), right, texts)]),
        ],
      }))}
    />
  )
}

function numberOn(insz: string, revealed: boolean): string {
  const { mask, written } = personNumber(insz)
  return revealed ? written : mask
}

function employerOn(number: string | null, { t }: Texts): string {
  return number === null ? t('trainingPeople.noEmployer') : employerNumber(number)
}

function againstRight(hours: number, right: number, { t, format }: Texts): string {
  const left = hoursLeft(hours, right)
  const words = t('trainingPeople.hours.ofRight', {
    followed: format.number(hours),
    right: format.number(right),
  })
  return left === 0 ? words : `${words}, ${t('trainingPeople.hours.left', { hours: format.number(left) })}`
}
