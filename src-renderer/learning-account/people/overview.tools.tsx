import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/language.store'
import { Select } from '../../ui/select'
import { changeFilters, type Filters } from './filters'
import { employerNumber } from './written'
import styles from './people.module.css'

interface OverviewToolsProps {
  readonly profileId: string
  readonly filters: Filters
  /** The year that is shown; undefined for all of them. */
  readonly year: number | undefined
  readonly years: readonly number[]
  /** To choose one from; without them there is no such choice. */
  readonly employers?: readonly string[] | undefined
  /** Before the choices: what searches. */
  readonly children?: ReactNode
  /** At the end: what can be done with the overview. */
  readonly actions: ReactNode
}

const ALL = 'all'

/** Chooses the year and the employer that an overview is about. */
export function OverviewTools(props: OverviewToolsProps) {
  const { profileId, filters, year, years, employers, children, actions } = props
  const { t } = useTexts()
  const all = [...new Set([...years, ...(year === undefined ? [] : [year])])].sort((a, b) => b - a)
  return (
    <div className={styles['tools']}>
      {children}
      <div className={styles['choice']}>
        <Select
          label={t('trainingPeople.filters.year')}
          value={year === undefined ? ALL : String(year)}
          onChange={(chosen) => changeFilters(profileId, { year: chosen === ALL ? ALL : Number(chosen) })}
          options={[
            ...all.map((one) => ({ id: String(one), label: String(one) })),
            { id: ALL, label: t('trainingPeople.filters.allYears') },
          ]}
          width="full"
        />
      </div>
      {employers !== undefined && employers.length > 0 && (
        <div className={styles['choice']}>
          <Select
            label={t('trainingPeople.filters.employer')}
            value={filters.employer ?? ALL}
            onChange={(chosen) => changeFilters(profileId, { employer: chosen === ALL ? undefined : chosen })}
            options={[
              { id: ALL, label: t('trainingPeople.filters.allEmployers') },
              ...employers.map((number) => ({ id: number, label: employerNumber(number) })),
            ]}
            width="full"
          />
        </div>
      )}
      {actions}
    </div>
  )
}
