import { useTexts } from '../i18n/language.store'
import type { RunEntry } from './onboarding.store'
import styles from './onboarding.module.css'

/** How many steps of a guide are finished. */
export function ProgressLine({ run }: { readonly run: RunEntry }) {
  const { t } = useTexts()
  const { finished, total } = run.progress
  const said = t('connectionScreens.run.progress', { finished, total })
  return (
    <div className={styles['progressLine']}>
      <progress className={styles['bar']} max={total} value={finished} aria-label={run.name} />
      <span>{said}</span>
    </div>
  )
}
