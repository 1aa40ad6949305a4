import { useState, type ReactNode } from 'react'
import type { Progress } from '../../../src-shared/ipc/call'
import type { DeliveryState } from '../../../src-shared/learning-account/delivery'
import type { Problem, ProblemOf } from '../../../src-shared/problem'
import { currentTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { showToast, type ToastTone } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'
import { SendDialogs, type Asked } from './send.dialogs'

/** Sends one training; everything that has to be asked first is asked in `dialogs`. */
export interface SendTraining {
  send(id: string): Promise<void>
  readonly isBusy: boolean
  /** How many of its participants went out, while it is being sent. */
  readonly progress: Progress | undefined
  /** Stops waiting for the answer; what became of it is found out later. */
  cancel(): void
  /** What is asked or said meanwhile: put it anywhere on the screen. */
  readonly dialogs: ReactNode
}

interface SendTrainingOptions {
  /** There is something wrong with it that has to be corrected first. */
  readonly onInvalid: (id: string, problem: ProblemOf<'invalid-input'>) => void
  /** Something about the training changed: its state, or its draft by a merge. */
  readonly onChanged?: ((id: string) => void) | undefined
}

/** Registers or corrects a training, with the photo guard and the merge of what was changed elsewhere. */
export function useSendTraining({ onInvalid, onChanged }: SendTrainingOptions): SendTraining {
  const [asked, setAsked] = useState<Asked>()
  const sending = useAction((options, id: string, confirmRemoved: readonly string[]) =>
    main.learningAccount.submit({ id, confirmRemoved: [...confirmRemoved] }, options),
  )
  const attempt = async (id: string, confirmed: readonly string[]): Promise<void> => {
    setAsked(undefined)
    const outcome = await sending.run(id, confirmed)
    if (outcome === undefined) return
    if (outcome.ok) tell(outcome.value)
    else if (outcome.problem.code === 'invalid-input') onInvalid(id, outcome.problem)
    else setAsked(await questionFor(id, outcome.problem))
    onChanged?.(id)
  }
  return {
    send: (id) => attempt(id, []),
    isBusy: sending.isBusy,
    progress: sending.progress,
    cancel: sending.cancel,
    dialogs: asked !== undefined && (
      <SendDialogs
        asked={asked}
        onClose={() => setAsked(undefined)}
        onSend={(id, confirmed) => void attempt(id, confirmed)}
        onMerged={(id) => onChanged?.(id)}
      />
    ),
  }
}

/** What has to be asked before it may be sent. Who was added elsewhere is merged, rather than confirmed to disappear. */
async function questionFor(id: string, problem: Problem): Promise<Asked | undefined> {
  switch (problem.code) {
    case 'cancelled':
      return undefined
    case 'changed-elsewhere':
      return { kind: problem.removed ? 'removed' : 'changed', id }
    case 'would-remove-participants': {
      const compared = await main.learningAccount.compare({ id, limit: 1 })
      return { kind: compared.ok && compared.value.changedElsewhere ? 'changed' : 'guard', id }
    }
    default:
      return { kind: 'problem', id, problem }
  }
}

interface Submitted {
  readonly state: DeliveryState
  readonly anomalies: readonly { readonly class: 'W' | 'B' }[]
}

const TONES: Readonly<Partial<Record<DeliveryState, ToastTone>>> = {
  registered: 'positive',
  refused: 'negative',
}

/** Says in a word what became of it; the page of the training tells the rest. */
function tell({ state, anomalies }: Submitted): void {
  const { t } = currentTexts()
  if (state !== 'registered' && state !== 'refused' && state !== 'queued' && state !== 'unknown') return
  showToast({
    text: t(`trainingEditor.sent.${state}`, { anomalies: anomalies.length }),
    tone: TONES[state] ?? 'neutral',
  })
}
