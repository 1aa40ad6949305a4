import Users from 'lucide-react/icons/users'
import type * as z from 'zod'
import type { archiveCalls } from '../../../src-shared/learning-account/archive.contract'
import type { PersonSummary } from '../../../src-shared/learning-account/overview.model'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Stack } from '../../ui/layout'
import { ReadingView } from '../../ui/reading-view'
import { SearchField } from '../../ui/search-field'
import { Table, type TableColumn } from '../../ui/table'
import { changeFilters, PAGE, showEveryone, useFilters, yearShown, type Filters } from './filters'
import { HoursBar } from './hours-bar'
import { OverviewMenu } from './overview.menu'
import { OverviewTools } from './overview.tools'
import { Paging } from './paging'
import { RightNote } from './right-note'
import { useAsked } from './use-asked'
import { Who } from './who'
import styles from './people.module.css'

type Choices = z.output<typeof archiveCalls.overviewChoices.output>

/** The people in the register, page by page, with their hours of a year against what they have a right to. */
export function PeopleList({ profileId }: { readonly profileId: string }) {
  const { reading, reload } = useAsked(main.learningAccount.overviewChoices, { profileId })
  return (
    <ReadingView reading={reading} onRetry={reload}>
      {(choices) => <Listed profileId={profileId} choices={choices} />}
    </ReadingView>
  )
}

function Listed({ profileId, choices }: { readonly profileId: string; readonly choices: Choices }) {
  const { t } = useTexts()
  const filters = useFilters(profileId)
  const { employer, search, offset } = filters
  const year = yearShown(filters.year, choices.years, new Date().getFullYear())
  const { reading, reload } = useAsked(main.learningAccount.people, {
    ...{ profileId, offset, limit: PAGE },
    ...(year !== undefined && { year }),
    ...(employer !== undefined && { employerEnterpriseNumber: employer }),
    ...(search.trim() !== '' && { search: search.trim() }),
  })
  return (
    <Stack>
      <OverviewTools
        {...{ profileId, filters, year }}
        years={choices.years}
        employers={choices.employers}
        actions={
          <OverviewMenu
            choice={{ profileId, kind: 'people', year, employerEnterpriseNumber: employer }}
            note={search.trim() === '' ? undefined : t('trainingPeople.overview.notSearched')}
          />
        }
      >
        <div className={styles['search']}>
          <SearchField
            label={t('trainingPeople.filters.search')}
            value={search}
            onChange={(text) => changeFilters(profileId, { search: text })}
          />
        </div>
      </OverviewTools>
      <ReadingView reading={reading} onRetry={reload}>
        {({ people, total, right }) => (
          <>
            <p className={styles['counted']}>
              <span role="status">{t('trainingPeople.people.count', { count: total })}</span>
              {total > 0 && <span>{t('trainingPeople.people.open')}</span>}
            </p>
            <PeopleTable {...{ profileId, people, right, filters }} />
            <Paging
              offset={offset}
              size={PAGE}
              total={total}
              onGo={(next) => changeFilters(profileId, { offset: next })}
            />
            {total > 0 && <RightNote year={year} right={right} />}
          </>
        )}
      </ReadingView>
    </Stack>
  )
}

interface PeopleTableProps {
  readonly profileId: string
  readonly people: readonly PersonSummary[]
  readonly right: number | null
  readonly filters: Filters
}

function PeopleTable({ profileId, people, right, filters }: PeopleTableProps) {
  const { t } = useTexts()
  const columns = usePeopleColumns(right)
  if (people.length === 0) return <Nobody profileId={profileId} filters={filters} />
  return (
    <Table
      label={t('trainingPeople.people.label')}
      columns={columns}
      items={people.map((person) => ({ ...person, id: person.key }))}
      empty={null}
      onOpen={(key) => go({ screen: 'trainings', params: { place: 'people', itemId: key } })}
    />
  )
}

function usePeopleColumns(right: number | null): readonly TableColumn<PersonSummary & { id: string }>[] {
  const { t, format } = useTexts()
  return [
    {
      id: 'person',
      title: t('trainingPeople.people.person'),
      isRowHeader: true,
      cell: ({ name, insz }) => <Who name={name} insz={insz} />,
    },
    {
      id: 'trainings',
      title: t('trainingPeople.people.trainings'),
      align: 'end',
      cell: ({ trainings }) => format.number(trainings),
    },
    {
      id: 'hours',
      title: t('trainingPeople.people.hours'),
      align: 'end',
      cell: ({ hours }) => format.number(hours),
    },
    {
      id: 'followed',
      title: t('trainingPeople.people.followed'),
      align: 'end',
      cell: ({ followed }) => format.number(followed),
    },
    ...(right === null
      ? []
      : [
          {
            id: 'right',
            title: t('trainingPeople.people.right'),
            cell: ({ followed }: PersonSummary) => <HoursBar followed={followed} right={right} />,
          },
        ]),
  ]
}

function Nobody({ profileId, filters }: { readonly profileId: string; readonly filters: Filters }) {
  const { t } = useTexts()
  const isFiltered =
    filters.search !== '' || filters.employer !== undefined || typeof filters.year === 'number'
  if (isFiltered) {
    return (
      <EmptyState
        icon={Users}
        title={t('trainingPeople.people.nothingFound')}
        action={<Button onPress={() => showEveryone(profileId)}>{t('trainingPeople.people.showAll')}</Button>}
      >
        {t('trainingPeople.people.nothingFoundNext')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={Users}
      title={t('trainingPeople.people.none')}
      action={
        <Button onPress={() => go({ screen: 'trainings', params: { place: 'register' } })}>
          {t('trainingPeople.people.toRegister')}
        </Button>
      }
    >
      {t('trainingPeople.people.noneNext')}
    </EmptyState>
  )
}
