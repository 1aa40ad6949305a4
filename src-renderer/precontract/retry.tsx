import RotateCw from 'lucide-react/icons/rotate-cw'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { useSeconds } from './use-seconds'
import styles from './retry.module.css'

/** What may go better a next time without anything being changed in Werkbalie. */
const MAY_PASS: ReadonlySet<Problem['code']> = new Set([
  'offline',
  'unreachable',
  'connection-lost',
  'timed-out',
  'tls-failed',
  'proxy-refused',
  'clock-wrong',
  'token-refused',
  'too-many-requests',
  'service-unavailable',
  'answer-not-understood',
  'keychain-locked',
  'keychain-refused',
  'keychain-slow',
  'storage-failed',
  'unexpected',
])

interface RetryProps {
  readonly problem: Problem
  readonly onRetry: () => void
}

/** Offers to ask again, where that makes sense: once the time the service asked for is over. */
export function Retry({ problem, onRetry }: RetryProps) {
  const { t, format } = useTexts()
  const waited = useSeconds()
  if (!MAY_PASS.has(problem.code)) return null
  const wait = 'retryAfterSeconds' in problem ? (problem.retryAfterSeconds ?? 0) : 0
  const left = wait - waited
  return (
    <>
      <Button icon={RotateCw} onPress={onRetry} isDisabled={left > 0}>
        {t('common.retry')}
      </Button>
      {left > 0 && (
        // The problem itself says how long; a countdown is for the eyes only.
        <span aria-hidden="true" className={styles['wait']}>
          {t('precontract.form.retryIn', { wait: format.duration(left) })}
        </span>
      )}
    </>
  )
}
