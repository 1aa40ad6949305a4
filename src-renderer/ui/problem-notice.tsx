import RotateCw from 'lucide-react/icons/rotate-cw'
import { createContext, useContext, type ReactNode } from 'react'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Button } from './button'
import { CopyButton } from './copy-button'
import { Disclosure } from './disclosure'
import { KeyValueList } from './key-value-list'
import { Notice, type NoticeTone } from './notice'
import { technicalDetails } from './technical-details'
import styles from './problem-notice.module.css'

export interface ProblemAction {
  readonly label: string
  readonly onAct: () => void
}

/** Where the user can go to solve a problem; the shell knows the screens and provides it. */
export const ProblemActions = createContext<(problem: Problem) => ProblemAction | undefined>(() => undefined)

interface ProblemNoticeProps {
  readonly problem: Problem
  readonly onRetry?: (() => void) | undefined
  /** More buttons, where this screen can offer more than trying again. */
  readonly actions?: ReactNode
}

// Nobody did anything wrong, and waiting or trying again is all there is to do.
const CALM: Partial<Record<Problem['code'], NoticeTone>> = {
  cancelled: 'info',
  'needs-window': 'info',
  'passphrase-needed': 'info',
  'keychain-missing': 'info',
  'data-in-use': 'info',
  'certificate-missing': 'info',
  'client-id-missing': 'info',
  'not-open': 'waiting',
  'keychain-slow': 'waiting',
  'keychain-locked': 'waiting',
  'too-many-requests': 'waiting',
  'service-unavailable': 'waiting',
  'answer-not-understood': 'undetermined',
}

/** Any problem, said the same way everywhere: what happened, what was kept, what to do next, and the details for a helper. */
export function ProblemNotice({ problem, onRetry, actions }: ProblemNoticeProps) {
  const { t, problemText } = useTexts()
  const { title, body, next } = problemText(problem)
  const action = useContext(ProblemActions)(problem)
  const hasActions = onRetry !== undefined || action !== undefined || actions !== undefined
  return (
    <Notice
      tone={CALM[problem.code] ?? 'negative'}
      title={title}
      isAnnounced
      actions={
        hasActions ? (
          <>
            {onRetry !== undefined && (
              <Button icon={RotateCw} onPress={onRetry}>
                {t('common.retry')}
              </Button>
            )}
            {action !== undefined && <Button onPress={action.onAct}>{action.label}</Button>}
            {actions}
          </>
        ) : undefined
      }
      details={<Details problem={problem} />}
    >
      <p>{body}</p>
      <p>{next}</p>
    </Notice>
  )
}

function Details({ problem }: { readonly problem: Problem }) {
  const { t } = useTexts()
  const details = technicalDetails(problem)
  return (
    <div className={styles['details']}>
      <Disclosure title={t('kit.technicalDetails')}>
        <KeyValueList
          items={details.map(({ name, value }) => ({ key: name, value: <code>{value}</code> }))}
        />
        <div className={styles['copy']}>
          <CopyButton
            look="words"
            what={t('kit.technicalDetails')}
            copy={details.map(({ name, value }) => `${name}: ${value}`).join('\n')}
          />
        </div>
      </Disclosure>
    </div>
  )
}
