import type * as z from 'zod'
import { guides } from '../../src-shared/onboarding/guides/guides'
import type { Guide } from '../../src-shared/onboarding/guide'
import type { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import type { StepState } from '../../src-shared/onboarding/onboarding.model'
import { stateOf } from '../../src-shared/onboarding/terms'
import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'
import { showToast } from '../ui/toast.store'

/** A guide that is followed, with how far it is. */
export type RunEntry = z.output<typeof onboardingCalls.get.output>

/** The guides that are followed. */
export const runs = createReadable(() => main.onboarding.list(), ['guides-changed'])

/** The days to look at, in every guide, and the renewals of the certificates in use. */
export const calendar = createReadable(
  () => main.onboarding.calendar(),
  ['guides-changed', 'certificates-changed', 'ons-changed', 'profiles-changed'],
)

/** Gives a guide by its id; a run keeps the id of a guide that may be gone in a later version. */
export function guideById(id: string): Guide | undefined {
  return guides.find((guide) => guide.id === id)
}

/** Puts a step in another state; the message that says so can undo it. */
export function setStep(
  id: string,
  step: string,
  change: (before: StepState) => StepState,
): Promise<Result<unknown, Problem>> {
  return inTurn(async () => {
    const before = stateOf(knownRun(id), step)
    const state = change(before)
    const outcome = await main.onboarding.setStep({ id, step, state })
    if (!outcome.ok) return outcome
    put(outcome.value)
    // A date corrected by a day or a name filled in is not a step taken: saying so at each would be noise.
    if (before.state !== state.state) {
      const { t } = currentTexts()
      showToast({
        text: t('connectionScreens.state.changed', { state: t(`connectionScreens.state.${state.state}`) }),
        tone: 'positive',
        undo: () => void undoStep(id, step, before),
      })
    }
    return outcome
  })
}

async function undoStep(id: string, step: string, state: StepState): Promise<void> {
  const outcome = await main.onboarding.setStep({ id, step, state })
  if (outcome.ok) put(outcome.value)
  else sayFailed(outcome.problem)
}

/** Gives a guide that is followed another name. */
export async function renameRun(id: string, name: string): Promise<Result<unknown, Problem>> {
  const outcome = await main.onboarding.change({ id, name })
  if (outcome.ok) put(outcome.value)
  return outcome
}

/** Keeps one detail of a guide that is followed, beside those it has by then. */
export function keepDetail(id: string, name: string, value: string): Promise<Result<unknown, Problem>> {
  return inTurn(async () => {
    const outcome = await main.onboarding.change({
      id,
      details: { ...knownRun(id).details, [name]: value },
    })
    if (outcome.ok) put(outcome.value)
    return outcome
  })
}

let turn: Promise<unknown> = Promise.resolve()

/** Two fields left shortly after each other must not undo each other: each change begins with what the one before left. */
function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
  const outcome = turn.then(act)
  turn = outcome.catch(() => undefined)
  return outcome
}

function knownRun(id: string): RunEntry {
  const reading = runs.current()
  const run = reading.step === 'ready' ? reading.value.find((one) => one.id === id) : undefined
  if (run === undefined) throw new Error('Only a run that is shown can be changed')
  return run
}

/** Removes evidence of a step; the message that says so can undo it. */
export async function removeEvidence(
  id: string,
  step: string,
  evidenceId: string,
): Promise<Result<unknown, Problem>> {
  const which = { id, step, evidenceId }
  return removing(main.onboarding.removeEvidence(which), () => main.onboarding.restoreEvidence(which))
}

/** Removes a guide that is followed; the message that says so can undo it. */
export async function removeRun(id: string): Promise<Result<unknown, Problem>> {
  return removing(main.onboarding.remove({ id }), () => main.onboarding.restore({ id }))
}

async function removing(
  remove: Promise<Result<unknown, Problem>>,
  restore: () => Promise<Result<unknown, Problem>>,
): Promise<Result<unknown, Problem>> {
  const outcome = await remove
  if (!outcome.ok) return outcome
  await runs.load()
  showToast({
    text: currentTexts().t('common.removed'),
    undo: () =>
      void restore().then((restored) => {
        if (!restored.ok) sayFailed(restored.problem)
        return runs.load()
      }),
  })
  return outcome
}

function sayFailed(problem: Problem): void {
  showToast({ text: currentTexts().problemText(problem).title, tone: 'negative' })
}

function put(run: RunEntry): void {
  runs.update((known) => known.map((one) => (one.id === run.id ? run : one)))
}
