import type { ReactNode } from 'react'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { ProblemNotice } from '../ui/problem-notice'
import { Progress } from '../ui/progress'
import { retry, useStartup } from './startup.store'

interface ClosedNoticeProps {
  readonly problem: Problem
  readonly actions?: ReactNode
}

/** Why the data is closed, with another attempt; the answer of each attempt is announced anew. */
export function ClosedNotice({ problem, actions }: ClosedNoticeProps) {
  const { t } = useTexts()
  const isBusy = useStartup((state) => state.attempt.step === 'busy')
  return isBusy ? (
    <Progress label={t('startup.retrying')} />
  ) : (
    <ProblemNotice problem={problem} onRetry={() => void retry()} actions={actions} />
  )
}
