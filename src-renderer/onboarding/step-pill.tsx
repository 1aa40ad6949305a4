import type { Guide, Step } from '../../src-shared/onboarding/guide'
import { stateOf } from '../../src-shared/onboarding/terms'
import { useTexts } from '../i18n/language.store'
import { StatusPill, type StatusTone } from '../ui/status-pill'
import type { RunEntry } from './onboarding.store'
import { blockers } from './steps'

interface StepPillProps {
  readonly guide: Guide
  readonly step: Step
  readonly run: RunEntry
}

const TONES = {
  'to-do': 'neutral',
  waiting: 'waiting',
  done: 'positive',
  'not-applicable': 'neutral',
} as const satisfies Record<string, StatusTone>

/** Where a step is, in one or two words. */
export function StepPill({ guide, step, run }: StepPillProps) {
  const { t } = useTexts()
  const { state } = stateOf(run, step.id)
  const isLater = state === 'to-do' && blockers(guide, step, run).length > 0
  return (
    <StatusPill tone={TONES[state]}>
      {t(isLater ? 'connectionScreens.state.later' : `connectionScreens.state.${state}`)}
    </StatusPill>
  )
}
