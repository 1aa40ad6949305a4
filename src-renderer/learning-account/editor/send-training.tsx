import type { ReactNode } from 'react'
import { main } from '../../ipc/client'
import { useAction } from '../../ui/use-action'

/** Sends one training; everything that has to be asked first is asked in `dialogs`. */
export interface SendTraining {
  send(id: string): Promise<void>
  readonly isBusy: boolean
  /** What is asked or said meanwhile: put it anywhere on the screen. */
  readonly dialogs: ReactNode
}

interface SendTrainingOptions {
  /** There is something wrong with it that has to be corrected first. */
  readonly onInvalid: (id: string) => void
  /** Something about the training changed: its state, or its draft by a merge. */
  readonly onChanged?: ((id: string) => void) | undefined
}

/** Registers or corrects a training, with the photo guard and the merge of what was changed elsewhere. */
export function useSendTraining({ onInvalid, onChanged }: SendTrainingOptions): SendTraining {
  const sending = useAction(({ signal }, id: string) => main.learningAccount.submit({ id }, { signal }))
  return {
    async send(id) {
      const outcome = await sending.run(id)
      if (outcome === undefined) return
      if (!outcome.ok && outcome.problem.code === 'invalid-input') onInvalid(id)
      else onChanged?.(id)
    },
    isBusy: sending.isBusy,
    dialogs: null,
  }
}
