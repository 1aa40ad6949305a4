import { useTexts } from '../../i18n/language.store'
import styles from './people.module.css'

/** The hours of somebody in a training, and how many of them were followed when that is not all. */
export function TrainingHours({ hours, followed }: { readonly hours: number; readonly followed: number }) {
  const { t, format } = useTexts()
  return (
    <>
      {t('trainingPeople.hours.hours', { hours: format.number(hours) })}
      {followed !== hours && (
        <span className={styles['quiet']}>
          {', '}
          {t('trainingPeople.hours.followed', { hours: format.number(followed) })}
        </span>
      )}
    </>
  )
}
