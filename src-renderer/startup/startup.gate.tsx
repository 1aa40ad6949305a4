import { useEffect, useState, type ReactNode } from 'react'
import type { Problem } from '../../src-shared/problem'
import { assertNever } from '../../src-shared/result'
import type { StartupStatus } from '../../src-shared/startup/startup.model'
import { useTexts } from '../i18n/language.store'
import { Spinner } from '../ui/spinner'
import { Blocked } from './blocked'
import { Choose } from './choose'
import { GatePage } from './gate-page'
import { Locked } from './locked'
import { isExpected, openStartup, useStartup } from './startup.store'
import styles from './startup.module.css'

/** Stands before the screens until the data is open, and tells the user what stands in the way. */
export function StartupGate({ children }: { readonly children: ReactNode }) {
  const status = useStartup((state) => state.status)
  useEffect(() => void openStartup(), [])
  return status.state === 'open' || isExpected(status) ? children : <Closed status={status} />
}

function Closed({ status }: { readonly status: Exclude<StartupStatus, { state: 'open' }> }) {
  switch (status.state) {
    case 'opening':
      return <Opening />
    case 'choose':
      return <Choose problem={status.problem} />
    case 'locked':
      return <Locked />
    case 'blocked':
      return asksPassphrase(status.problem) ? <Locked /> : <Blocked problem={status.problem} />
    default:
      return assertNever(status)
  }
}

function asksPassphrase({ code }: Problem): boolean {
  return code === 'passphrase-wrong' || code === 'passphrase-needed'
}

/** Milliseconds in which nearly every start is over: nothing is shown that would only flash. */
const QUIET = 300
/** Milliseconds after which something waits for the user, most likely a question of the keychain. */
const LONG = 5_000

function Opening() {
  const { t } = useTexts()
  const isShown = useLaterThan(QUIET)
  const isLong = useLaterThan(LONG)
  if (!isShown) return null
  return (
    <GatePage>
      <div className={styles['opening']} role="status">
        <p className={styles['busy']}>
          <Spinner />
          <span>{t('startup.opening')}</span>
        </p>
        {isLong && <p>{t('startup.openingLong')}</p>}
      </div>
    </GatePage>
  )
}

function useLaterThan(milliseconds: number): boolean {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isLater
}
