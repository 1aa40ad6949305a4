import { create } from 'zustand'
import type { Operation } from '../../../src-shared/learning-account/edits.model'
import type { Edited, TrainingView } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import { main } from '../../ipc/client'
import { on } from '../../ipc/events'
import type { Reading } from '../../ipc/reading'
import { createEditQueue, type EditOutcome } from './edit-queue'
import type { OpenTraining } from './open-training'

/** One open training: what is known of it, and the one queue through which it is changed. */
export interface TrainingSession {
  readonly id: string
  useReading(): Reading<OpenTraining>
  /** Reads the training and keeps it current; gives how to stop, which calls `onLeft` when nobody else follows. */
  follow(onLeft: () => void): () => void
  /** Whether all that was typed is kept. */
  isSettled(): boolean
}

/** Long enough that the announcements of one's own edits come to one reading. */
const QUIET_MS = 250

export function createTrainingSession(id: string): TrainingSession {
  const store = create<Reading<OpenTraining>>(() => ({ step: 'loading' }))
  let followers = 0
  let quiet: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | undefined

  function update(change: Partial<Pick<OpenTraining, 'view' | 'saveState' | 'problem'>>): void {
    const now = store.getState()
    if (now.step === 'ready') store.setState({ step: 'ready', value: { ...now.value, ...change } }, true)
  }

  const queue = createEditQueue({
    onProgress: (saveState, problem) => update({ saveState, problem }),
    onDone(edited) {
      const now = store.getState()
      if (now.step === 'ready') update({ view: withEdited(now.value.view, edited) })
    },
    onRefused: () => void load(),
  })

  async function load(): Promise<void> {
    const opened = await main.learningAccount.open({ id })
    const now = store.getState()
    if (!opened.ok) {
      if (now.step !== 'ready') store.setState({ step: 'failed', problem: opened.problem }, true)
    } else if (now.step === 'ready') {
      // An answer from before an edit that is under way is behind the times.
      if (queue.isIdle()) update({ view: opened.value })
    } else store.setState({ step: 'ready', value: { ...actions, ...fresh(opened.value), session } }, true)
  }

  function loadSoon(): void {
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      if (queue.isIdle()) void load()
      else loadSoon()
    }, QUIET_MS)
  }

  const revision = (): number | undefined => {
    const now = store.getState()
    return now.step === 'ready' ? now.value.view.revision : undefined
  }
  const edit = (operations: Operation[]): Promise<EditOutcome> =>
    queue.add(() => main.learningAccount.edit({ id, operations, revision: revision() }))

  const actions: Omit<OpenTraining, 'view' | 'saveState' | 'problem' | 'session'> = {
    edit,
    undo: () => queue.add(() => main.learningAccount.undo({ id })),
    redo: () => queue.add(() => main.learningAccount.redo({ id })),
    retry: queue.retry,
    reload: load,
    goToCell: () => undefined,
  }

  const session: TrainingSession = {
    id,
    useReading: () => store(),
    isSettled: queue.isIdle,
    follow(onLeft) {
      followers += 1
      stop ??= on('trainings-changed', loadSoon)
      void load()
      return () => {
        followers -= 1
        if (followers > 0) return
        clearTimeout(quiet)
        stop?.()
        stop = undefined
        onLeft()
      }
    },
  }
  return session
}

function fresh(view: TrainingView): { view: TrainingView; saveState: 'saved'; problem: Problem | undefined } {
  return { view, saveState: 'saved', problem: undefined }
}

/** What is known after an edit; what the edit does not tell is read again a moment later. */
function withEdited(view: TrainingView, edited: Edited): TrainingView {
  const { revision, counts, header, headerDefects, canUndo, canRedo } = edited
  return { ...view, revision, counts, header, headerDefects, canUndo, canRedo }
}
