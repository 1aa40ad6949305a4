import Building2 from 'lucide-react/icons/building-2'
import type { EmployerSummary } from '../../../src-shared/learning-account/overview.model'
import { go } from '../../app/navigation.store'
import { useSelectedProfile } from '../../app/profiles.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { EmptyState } from '../../ui/empty-state'
import { Stack } from '../../ui/layout'
import { ReadingView } from '../../ui/reading-view'
import { Table, type TableColumn } from '../../ui/table'
import { changeFilters, useFilters, yearShown } from './filters'
import { perPerson } from './hours'
import { HoursBar } from './hours-bar'
import { OverviewMenu } from './overview.menu'
import { OverviewTools } from './overview.tools'
import { RightNote } from './right-note'
import { useAsked } from './use-asked'
import { employerNumber } from './written'
import styles from './people.module.css'

/** The register by employer: hours and people of a year. */
export function EmployersView() {
  const profile = useSelectedProfile()
  return profile === undefined ? null : <Employers key={profile.id} profileId={profile.id} />
}

function Employers({ profileId }: { readonly profileId: string }) {
  const { reading, reload } = useAsked(main.learningAccount.overviewChoices, { profileId })
  return (
    <ReadingView reading={reading} onRetry={reload}>
      {({ years }) => <EmployersOfYear profileId={profileId} years={years} />}
    </ReadingView>
  )
}

interface EmployersOfYearProps {
  readonly profileId: string
  readonly years: readonly number[]
}

function EmployersOfYear({ profileId, years }: EmployersOfYearProps) {
  const { t } = useTexts()
  const filters = useFilters(profileId)
  const year = yearShown(filters.year, years, new Date().getFullYear())
  const { reading, reload } = useAsked(main.learningAccount.employers, {
    profileId,
    ...(year !== undefined && { year }),
  })
  return (
    <Stack>
      <OverviewTools
        {...{ profileId, filters, year, years }}
        actions={<OverviewMenu choice={{ profileId, kind: 'employers', year }} />}
      />
      <ReadingView reading={reading} onRetry={reload}>
        {({ employers, right }) =>
          employers.length === 0 ? (
            <EmptyState icon={Building2} title={t('trainingPeople.employers.none')}>
              {t('trainingPeople.employers.noneNext')}
            </EmptyState>
          ) : (
            <>
              <p className={styles['counted']}>
                <span role="status">{t('trainingPeople.employers.count', { count: employers.length })}</span>
                <span>{t('trainingPeople.employers.open')}</span>
              </p>
              <EmployersTable {...{ profileId, employers, right }} />
              <p className={styles['quiet']}>{t('trainingPeople.employers.average')}</p>
              <RightNote year={year} right={right} />
            </>
          )
        }
      </ReadingView>
    </Stack>
  )
}

interface EmployersTableProps {
  readonly profileId: string
  readonly employers: readonly EmployerSummary[]
  readonly right: number | null
}

const NONE = 'none'

function EmployersTable({ profileId, employers, right }: EmployersTableProps) {
  const { t } = useTexts()
  const open = (number: string): void => {
    if (number === NONE) return
    changeFilters(profileId, { employer: number, search: '' })
    go({ screen: 'trainings', params: { place: 'people' } })
  }
  return (
    <Table
      label={t('trainingPeople.employers.label')}
      columns={useEmployerColumns(right)}
      items={employers.map((one) => ({ ...one, id: one.employerEnterpriseNumber ?? NONE }))}
      empty={null}
      onOpen={open}
    />
  )
}

function useEmployerColumns(right: number | null): readonly TableColumn<EmployerSummary>[] {
  const { t, format } = useTexts()
  const amount = (
    id: 'people' | 'trainings' | 'hours' | 'followed' | 'hoursEach',
    title: string,
  ): TableColumn<EmployerSummary> => ({
    id,
    title,
    align: 'end',
    cell: (one) => format.number(one[id]),
  })
  return [
    {
      id: 'employer',
      title: t('trainingPeople.employers.employer'),
      isRowHeader: true,
      cell: ({ employerEnterpriseNumber: number }) =>
        number === null ? t('trainingPeople.noEmployer') : employerNumber(number),
    },
    amount('people', t('trainingPeople.employers.people')),
    amount('trainings', t('trainingPeople.people.trainings')),
    amount('hours', t('trainingPeople.people.hours')),
    amount('followed', t('trainingPeople.people.followed')),
    amount('hoursEach', t('trainingPeople.employers.each')),
    ...(right === null
      ? []
      : [
          {
            id: 'right',
            title: t('trainingPeople.people.right'),
            // What was followed, spread over the people: the right is one person's.
            cell: ({ followed, people }: EmployerSummary) => (
              <HoursBar followed={perPerson(followed, people)} right={right} />
            ),
          },
        ]),
  ]
}
