import { create } from 'zustand'
import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import type { Problem } from '../../src-shared/problem'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { showToast } from '../ui/toast.store'
import { tidyInsz } from './question'

/** What is beside the list: the form for a question, or one answer. */
export type Shown =
  /** `takesFocus`: the user asked for it, so the first field takes the focus if it is free. */
  | { readonly step: 'asking'; readonly takesFocus: boolean }
  | { readonly step: 'opening'; readonly id: string }
  | { readonly step: 'showing'; readonly check: PrecontractCheck }
  | { readonly step: 'failed'; readonly id: string; readonly problem: Problem }

interface PrecontractState {
  readonly shown: Shown
  /** In a narrow window only one side is seen: the list, or what is beside it. */
  readonly isListInFront: boolean
}

export const usePrecontract = create<PrecontractState>(() => ({
  shown: { step: 'asking', takesFocus: false },
  isListInFront: false,
}))

/** Goes to the form for a new question; what was typed and not yet answered is still there. */
export function askNew(): void {
  show({ step: 'asking', takesFocus: true })
}

/** Shows one answer. */
export function showCheck(check: PrecontractCheck): void {
  show({ step: 'showing', check })
}

/** Shows the answer that was waited for, unless the user went on to something else meanwhile. */
export function showAnswer(check: PrecontractCheck): void {
  if (usePrecontract.getState().shown.step === 'asking') showCheck(check)
  else showToast({ text: currentTexts().t('precontract.history.arrived'), tone: 'positive' })
}

/** Fetches one kept answer and shows it; of two requests the last one decides. */
export async function openCheck(id: string): Promise<void> {
  show({ step: 'opening', id })
  const outcome = await main.precontract.get({ id })
  if (!isOpening(id)) return
  show(
    outcome.ok ? { step: 'showing', check: outcome.value } : { step: 'failed', id, problem: outcome.problem },
  )
}

/** In a narrow window: goes back to the list. */
export function backToList(): void {
  usePrecontract.setState({ isListInFront: true })
}

/** Removes an answer, and offers to undo it. */
export async function removeCheck({ id, candidateName }: PrecontractCheck): Promise<void> {
  const outcome = await main.precontract.remove({ id })
  const { t, problemText } = currentTexts()
  if (!outcome.ok) {
    showToast({ text: problemText(outcome.problem).title, tone: 'negative' })
    return
  }
  if (isShown(id))
    usePrecontract.setState({ shown: { step: 'asking', takesFocus: true }, isListInFront: true })
  showToast({
    text:
      candidateName === undefined
        ? t('precontract.history.removed')
        : t('precontract.history.removedNamed', { name: candidateName }),
    undo: () => void restoreCheck(id),
  })
}

async function restoreCheck(id: string): Promise<void> {
  const outcome = await main.precontract.restore({ id })
  if (outcome.ok) return openCheck(id)
  showToast({ text: currentTexts().t('precontract.history.notRestored'), tone: 'negative' })
}

/** Gives the number of the person an answer is about, as on an identity card; undefined, with a message, when it is gone. */
export async function revealCitizen(id: string): Promise<string | undefined> {
  const outcome = await main.precontract.reveal({ id })
  if (outcome.ok) return tidyInsz(outcome.value.citizen)
  showToast({ text: currentTexts().problemText(outcome.problem).title, tone: 'negative' })
  return undefined
}

function show(shown: Shown): void {
  usePrecontract.setState({ shown, isListInFront: false })
}

function isOpening(id: string): boolean {
  const { shown } = usePrecontract.getState()
  return shown.step === 'opening' && shown.id === id
}

function isShown(id: string): boolean {
  const { shown } = usePrecontract.getState()
  return shown.step === 'showing' && shown.check.id === id
}
