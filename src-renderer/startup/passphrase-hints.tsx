import { useEffect, useState } from 'react'
import { PASSPHRASE_MIN } from '../../src-shared/startup/startup.model'
import { useTexts } from '../i18n/language.store'
import { cx } from '../ui/cx'
import { strengthOf, type Strength } from './passphrase-strength'
import styles from './startup.module.css'

const SEGMENTS: Readonly<Record<Strength, number>> = { short: 0, weak: 1, fair: 2, strong: 3 }
/** Milliseconds of rest before a screen reader is told: not after every key. */
const REST = 400

/** Says how strong what is typed is, in words and in three steps. */
export function StrengthHint({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTexts()
  const [strength, setStrength] = useState<Strength>('short')
  useEffect(() => {
    let isLate = false
    const timer = setTimeout(() => {
      void strengthOf(passphrase).then((found) => {
        if (!isLate) setStrength(found)
      })
    }, REST)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [passphrase])

  if (passphrase === '') return null
  const isShort = passphrase.length < PASSPHRASE_MIN
  const shown = isShort ? 'short' : strength
  const missing = Math.max(PASSPHRASE_MIN - passphrase.length, 0)
  // A moment after the twelfth character the estimate is still of the eleven before it: nothing is said until it comes.
  const words = !isShort && strength === 'short' ? '' : t('startup.strength', { strength: shown, missing })
  return (
    <div className={styles['strength']} role="status" aria-label={t('startup.strengthLabel')}>
      <span className={cx(styles['meter'], styles[shown])} aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <span key={step} className={cx(styles['step'], SEGMENTS[shown] >= step && styles['reached'])} />
        ))}
      </span>
      <span>{words}</span>
    </div>
  )
}

/** Says that Caps Lock is on: the commonest reason why a passphrase is wrong. */
export function CapsLockHint() {
  const { t } = useTexts()
  const isOn = useCapsLock()
  return (
    <p role="status" className={styles['caps']}>
      {isOn && t('startup.capsLock')}
    </p>
  )
}

function useCapsLock(): boolean {
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    const look = (event: KeyboardEvent): void => setOn(event.getModifierState('CapsLock'))
    const names = ['keydown', 'keyup'] as const
    for (const name of names) window.addEventListener(name, look)
    return () => {
      for (const name of names) window.removeEventListener(name, look)
    }
  }, [])
  return isOn
}
