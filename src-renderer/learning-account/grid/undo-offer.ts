import { dismissToast, showToast } from '../../ui/toast.store'

/** A message that offers to undo the last thing that was done, for as long as it is the last. */
export interface UndoOffer {
  make(text: string): void
  /** Something else was done: the message would undo that. */
  withdraw(): void
}

export function createUndoOffer(undo: () => void): UndoOffer {
  let shown: string | undefined
  return {
    make(text) {
      shown = showToast({ text, undo })
    },
    withdraw() {
      if (shown !== undefined) dismissToast(shown)
      shown = undefined
    },
  }
}
