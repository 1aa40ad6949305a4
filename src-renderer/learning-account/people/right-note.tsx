import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { LinkButton } from '../../ui/link-button'
import styles from './people.module.css'

interface RightNoteProps {
  readonly year: number | undefined
  readonly right: number | null
}

/** What the hours are, and what they are held against; how to enter the right when it is not known. */
export function RightNote({ year, right }: RightNoteProps) {
  const { t, format } = useTexts()
  return (
    <div className={styles['measure']}>
      <p className={styles['quiet']}>{t('trainingPeople.hours.counted')}</p>
      {year !== undefined && right !== null && (
        <p className={styles['quiet']}>
          {t('trainingPeople.hours.rightOf', { year: String(year), right: format.number(right) })}
        </p>
      )}
      {year !== undefined && right === null && (
        <p className={styles['quiet']}>
          {t('trainingPeople.hours.noRight', { year: String(year) })}{' '}
          <LinkButton onPress={() => go({ screen: 'trainings', params: { place: 'settings' } })}>
            {t('trainingPeople.hours.toSettings')}
          </LinkButton>
        </p>
      )}
    </div>
  )
}
