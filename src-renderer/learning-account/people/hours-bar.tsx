import { useTexts } from '../../i18n/language.store'
import { hoursLeft, shareOf } from './hours'
import styles from './people.module.css'

interface HoursBarProps {
  readonly followed: number
  /** Null when no right is entered for that year: then there is only the number. */
  readonly right: number | null
}

/** Followed hours against what a person has a right to: in words, and as a bar that nobody needs. */
export function HoursBar({ followed, right }: HoursBarProps) {
  const { t, format } = useTexts()
  if (right === null)
    return <span>{t('trainingPeople.hours.hours', { hours: format.number(followed) })}</span>
  const left = hoursLeft(followed, right)
  return (
    <span className={styles['bar']}>
      <span className={styles['barWords']}>
        <span>
          {t('trainingPeople.hours.ofRight', {
            followed: format.number(followed),
            right: format.number(right),
          })}
        </span>
        <span className={styles['quiet']}>
          {left === 0
            ? t('trainingPeople.hours.reached')
            : t('trainingPeople.hours.left', { hours: format.number(left) })}
        </span>
      </span>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['fill']} style={{ width: `${shareOf(followed, right)}%` }} />
      </span>
    </span>
  )
}
