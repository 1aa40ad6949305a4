import type { YearHours } from '../../../src-shared/learning-account/overview.model'
import { useTexts } from '../../i18n/language.store'
import { HoursBar } from './hours-bar'
import { RightNote } from './right-note'
import { TrainingHours } from './training-hours'
import styles from './people.module.css'

/** The hours of a person, year by year, against the right of that year. */
export function PersonYears({ years }: { readonly years: readonly YearHours[] }) {
  const { t } = useTexts()
  const newest = years[0]
  if (newest === undefined) return <p className={styles['quiet']}>{t('trainingPeople.person.noHours')}</p>
  const withoutRight = years.find(({ right }) => right === null)
  return (
    <>
      <ul className={`${styles['plain']} ${styles['years']}`}>
        {years.map(({ year, hours, followed, right }) => (
          <li key={year} className={styles['yearLine']}>
            <span className={styles['yearName']}>{year}</span>
            {right !== null && <HoursBar followed={followed} right={right} />}
            {(right === null || hours !== followed) && (
              <span>
                <TrainingHours hours={hours} followed={followed} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <RightNote
        year={(withoutRight ?? newest).year}
        right={withoutRight === undefined ? newest.right : null}
      />
    </>
  )
}
