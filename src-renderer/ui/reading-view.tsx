import type { ReactNode } from 'react'
import type { Reading } from '../ipc/reading'
import { useTexts } from '../i18n/language.store'
import { ProblemNotice } from './problem-notice'
import { Progress } from './progress'

interface ReadingViewProps<Value> {
  readonly reading: Reading<Value>
  readonly onRetry: () => void
  readonly children: (value: Value) => ReactNode
}

/** Draws what was read, that it is being read, or why it could not be. */
export function ReadingView<Value>({ reading, onRetry, children }: ReadingViewProps<Value>) {
  const { t } = useTexts()
  switch (reading.step) {
    case 'loading':
      return <Progress label={t('common.loading')} />
    case 'failed':
      return <ProblemNotice problem={reading.problem} onRetry={onRetry} />
    case 'ready':
      return <>{children(reading.value)}</>
  }
}
