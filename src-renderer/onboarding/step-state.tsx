import Ban from 'lucide-react/icons/ban'
import BellOff from 'lucide-react/icons/bell-off'
import Check from 'lucide-react/icons/check'
import Clock from 'lucide-react/icons/clock'
import Undo2 from 'lucide-react/icons/undo-2'
import { useRef, useState } from 'react'
import type { Step } from '../../src-shared/onboarding/guide'
import { partyName } from '../../src-shared/onboarding/guide-words'
import type { StepState as State } from '../../src-shared/onboarding/onboarding.model'
import { stateOf } from '../../src-shared/onboarding/terms'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { DateField } from '../ui/date-field'
import { FieldRow, Row, Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { SavedText } from './saved-text'
import { setStep, type RunEntry } from './onboarding.store'
import { today } from './steps'
import styles from './onboarding.module.css'

interface StepStateProps {
  readonly step: Step
  readonly run: RunEntry
}

/** Says where the step is and lets the user put it elsewhere; the dates can be corrected afterwards. */
export function StepState({ step, run }: StepStateProps) {
  const { t } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState<Problem>()
  const state = stateOf(run, step.id)
  const change = async (next: (before: State) => State): Promise<void> => {
    const outcome = await setStep(run.id, step.id, next)
    setProblem(outcome.ok ? undefined : outcome.problem)
  }
  const put = (next: State): void => {
    // The button that was pressed goes away: what it led to takes the focus.
    void change(() => next).then(() => place.current?.focus())
  }
  return (
    <div
      ref={place}
      tabIndex={-1}
      data-silent-focus
      role="group"
      aria-label={t('connectionScreens.state.title')}
    >
      <Stack gap="normal">
        <StateFields
          key={`${step.id}-${state.state}`}
          state={state}
          step={step}
          onChange={(next) => void change(next)}
        />
        <Row>
          <StateButtons state={state} step={step} onPut={put} />
        </Row>
        {problem !== undefined && <ProblemNotice problem={problem} />}
      </Stack>
    </div>
  )
}

interface StateButtonsProps {
  readonly state: State
  readonly step: Step
  readonly onPut: (state: State) => void
}

function StateButtons(props: StateButtonsProps) {
  const { t } = useTexts()
  const { state } = props.state
  return (
    <>
      {(state === 'to-do' || state === 'waiting') && <OpenButtons {...props} />}
      {state !== 'to-do' && (
        <Button variant="quiet" icon={Undo2} onPress={() => props.onPut({ state: 'to-do' })}>
          {t('connectionScreens.state.reopen')}
        </Button>
      )}
    </>
  )
}

function OpenButtons({ state, step, onPut }: StateButtonsProps) {
  const { t } = useTexts()
  // Where a step has work of its own, that is the main thing. Another's step begins with asking, one's own is simply done.
  const main = step.tool === undefined && step.secret !== true ? 'primary' : 'secondary'
  const beginsByAsking = state.state === 'to-do' && step.actor !== 'you'
  const waits = { state: 'waiting', since: today() } as const
  return (
    <>
      {beginsByAsking && (
        <Button variant={main} icon={Clock} onPress={() => onPut(waits)}>
          {t('connectionScreens.state.startWaiting')}
        </Button>
      )}
      <Button
        variant={beginsByAsking ? 'secondary' : main}
        icon={Check}
        onPress={() => onPut({ state: 'done', on: today() })}
      >
        {t('connectionScreens.state.finish')}
      </Button>
      {state.state === 'to-do' && !beginsByAsking && (
        <Button icon={Clock} onPress={() => onPut(waits)}>
          {t('connectionScreens.state.waitForSomeone')}
        </Button>
      )}
      <Button
        variant={step.optional === true ? 'secondary' : 'quiet'}
        icon={Ban}
        onPress={() => onPut({ state: 'not-applicable' })}
      >
        {t('connectionScreens.state.notApplicable')}
      </Button>
    </>
  )
}

interface StateFieldsProps {
  readonly state: State
  readonly step: Step
  /** Changes one part of the state as it is by then. */
  readonly onChange: (change: (before: State) => State) => void
}

function StateFields({ state, step, onChange }: StateFieldsProps) {
  const { t } = useTexts()
  switch (state.state) {
    case 'to-do':
      return null
    case 'not-applicable':
      return <p className={styles['quiet']}>{t('guides.states.not-applicable')}</p>
    case 'done':
      return (
        <DateField
          label={t('connectionScreens.state.doneOn')}
          value={state.on}
          lastDay={today()}
          onChange={(on) => {
            if (on !== '' && on !== state.on) onChange(() => ({ state: 'done', on }))
          }}
        />
      )
    case 'waiting':
      return <WaitingFields state={state} step={step} onChange={onChange} />
  }
}

type Waiting = Extract<State, { state: 'waiting' }>

interface WaitingFieldsProps extends Omit<StateFieldsProps, 'state'> {
  readonly state: Waiting
}

function WaitingFields({ state, step, onChange }: WaitingFieldsProps) {
  const { t } = useTexts()
  return (
    <Stack>
      <SavedText
        label={t('connectionScreens.state.who')}
        description={
          step.actor === 'you'
            ? undefined
            : t('connectionScreens.state.whoHelp', { who: partyName(step.actor, t) })
        }
        value={state.for ?? ''}
        maxLength={120}
        onSave={(who) => onChange(whileWaiting({ for: who }))}
      />
      <FieldRow>
        <DateField
          label={t('connectionScreens.state.since')}
          value={state.since}
          lastDay={today()}
          onChange={(since) => {
            if (since !== '' && since !== state.since) onChange(whileWaiting({ since }))
          }}
        />
        <DateField
          label={t('connectionScreens.state.askAgain')}
          isOptional
          value={state.askAgainOn ?? ''}
          onChange={(day) => {
            if (day !== (state.askAgainOn ?? '') && day !== '') onChange(whileWaiting({ askAgainOn: day }))
          }}
        />
      </FieldRow>
      {state.askAgainOn !== undefined && (
        <Row>
          <Button variant="quiet" size="small" icon={BellOff} onPress={() => onChange(withoutReminder)}>
            {t('connectionScreens.state.noReminder')}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

/** A field that is left after the step went elsewhere changes nothing any more. */
function whileWaiting(change: Partial<Waiting>): (before: State) => State {
  return (before) => (before.state === 'waiting' ? { ...before, ...change } : before)
}

/** A date cannot be emptied by typing, which passes by the same emptiness: it is taken away on purpose. */
function withoutReminder(before: State): State {
  if (before.state !== 'waiting') return before
  const { askAgainOn: _askAgainOn, ...waiting } = before
  return waiting
}
