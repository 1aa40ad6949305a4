import { useTexts } from '../i18n/language.store'
import { Progress } from '../ui/progress'
import { useSeconds } from './use-seconds'
import styles from './checking.module.css'

/** From here on the wait is longer than what people expect of a screen, and they want to know that it is still going on. */
const LONG_SECONDS = 4

/** Says that the question is being answered, for how long already, and offers to stop. */
export function Checking({ onCancel }: { readonly onCancel: () => void }) {
  const { t, format } = useTexts()
  const seconds = useSeconds()
  const isLong = seconds >= LONG_SECONDS
  return (
    <div className={styles['checking']}>
      <Progress label={t('precontract.checking.label')} onCancel={onCancel} />
      <p className={styles['hint']}>
        <span role="status">{t(isLong ? 'precontract.checking.longer' : 'precontract.checking.soon')}</span>
        {/* A clock that is read out every second would say nothing else any more. */}
        {isLong && (
          <span aria-hidden="true">
            {t('precontract.checking.elapsed', { duration: format.duration(seconds) })}
          </span>
        )}
      </p>
    </div>
  )
}
