import ArrowRight from 'lucide-react/icons/arrow-right'
import { useEffect, useRef, type Ref } from 'react'
import type { Guide, Step } from '../../src-shared/onboarding/guide'
import { partyName, stepWords, waitingText } from '../../src-shared/onboarding/guide-words'
import { isFinished, stateOf } from '../../src-shared/onboarding/terms'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { KeyValueList } from '../ui/key-value-list'
import { Row, Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { StatusPill } from '../ui/status-pill'
import { Evidence } from './evidence'
import { MailDraft } from './mail'
import { OfficialLink } from './official-link'
import { keepDetail, setStep, type RunEntry } from './onboarding.store'
import { Secret } from './secret'
import { StepPill } from './step-pill'
import { StepState } from './step-state'
import { blockers, dueText, dueTone, today } from './steps'
import type { Tools } from './tool'
import styles from './onboarding.module.css'

interface StepDetailProps {
  readonly guide: Guide
  readonly step: Step
  readonly run: RunEntry
  readonly tools: Tools
  /** Whether the heading takes the focus: when the user came here by a button, not by walking through the list. */
  readonly takesFocus: boolean
  readonly onGo: (stepId: string) => void
}

/** One step: what to do, by whom, with what; what the app can do for it; where it is; and what shows that it happened. */
export function StepDetail({ guide, step, run, tools, takesFocus, onGo }: StepDetailProps) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus, step.id])
  const words = stepWords(guide, step.id, t)
  const Tool = step.tool === undefined ? undefined : tools[step.tool]
  return (
    <Stack gap="wide">
      <StepHeading guide={guide} step={step} run={run} heading={heading} />
      <Before guide={guide} step={step} run={run} onGo={onGo} />
      <div className={styles['prose']}>
        <h3>{t('guides.step.do')}</h3>
        <p>{words.do}</p>
      </div>
      <KeyValueList
        items={[
          { key: t('guides.step.who'), value: partyName(step.actor, t) },
          { key: t('guides.step.needs'), value: words.needs },
          { key: t('guides.step.gives'), value: words.gives },
        ]}
      />
      {(step.links !== undefined || step.mail !== undefined) && (
        <Row gap="normal">
          {step.mail !== undefined && <MailDraft key={step.id} runId={run.id} about={{ step: step.id }} />}
          {step.links?.map((id) => (
            <OfficialLink key={id} id={id} />
          ))}
        </Row>
      )}
      {Tool !== undefined && (
        <section className={styles['tool']}>
          <Tool
            key={`${run.id}-${step.id}`}
            run={run}
            stepId={step.id}
            onDetail={(name, value) => void keepDetail(run.id, name, value)}
            onSuccess={() => finish(run, step.id)}
          />
        </section>
      )}
      {step.secret === true && <Secret run={run} stepId={step.id} />}
      <section className={styles['part']} aria-labelledby="state">
        <h3 id="state">{t('connectionScreens.state.title')}</h3>
        <StepState key={step.id} step={step} run={run} />
        <Onward guide={guide} step={step} run={run} onGo={onGo} />
      </section>
      <Evidence key={step.id} run={run} stepId={step.id} />
    </Stack>
  )
}

function finish(run: RunEntry, stepId: string): void {
  if (!isFinished(stateOf(run, stepId))) void setStep(run.id, stepId, () => ({ state: 'done', on: today() }))
}

type PlaceProps = Pick<StepDetailProps, 'guide' | 'step' | 'run' | 'onGo'>

function StepHeading(props: Omit<PlaceProps, 'onGo'> & { readonly heading: Ref<HTMLHeadingElement> }) {
  const { guide, step, run, heading } = props
  const texts = useTexts()
  const { t, format } = texts
  const state = stateOf(run, step.id)
  const dues = run.progress.dues.filter(({ stepId }) => stepId === step.id)
  const number = guide.steps.indexOf(step) + 1
  return (
    <header className={styles['stepHeader']}>
      <p className={styles['quiet']}>
        {t('connectionScreens.run.stepOf', { number, total: guide.steps.length })}
        {step.optional === true && ` · ${t('guides.step.optional')}`}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {stepWords(guide, step.id, t).title}
      </h2>
      <Row>
        <StepPill guide={guide} step={step} run={run} />
        {state.state === 'waiting' && <span>{waitingText({ ...state, actor: step.actor }, texts)}</span>}
        {state.state === 'done' && <span>{t('guides.states.done', { date: format.date(state.on) })}</span>}
        {dues.map((due) => (
          <StatusPill key={due.kind} tone={dueTone(due)}>
            {dueText(due, texts)}
          </StatusPill>
        ))}
      </Row>
    </header>
  )
}

/** Says what comes first; nothing is locked, since real life does not keep to a list. */
function Before({ guide, step, run, onGo }: PlaceProps) {
  const { t } = useTexts()
  const first = isFinished(stateOf(run, step.id)) ? [] : blockers(guide, step, run)
  if (first.length === 0) return null
  return (
    <Notice
      tone="info"
      title={t('connectionScreens.run.before')}
      actions={first.map(({ id }) => (
        <Button key={id} size="small" onPress={() => onGo(id)}>
          {stepWords(guide, id, t).title}
        </Button>
      ))}
    />
  )
}

function Onward({ guide, step, run, onGo }: PlaceProps) {
  const { t } = useTexts()
  const { next } = run.progress
  if (stateOf(run, step.id).state === 'to-do' || next === undefined || next === step.id) return null
  return (
    <div>
      <Button icon={ArrowRight} onPress={() => onGo(next)}>
        {t('connectionScreens.run.onward', { step: stepWords(guide, next, t).title })}
      </Button>
    </div>
  )
}
