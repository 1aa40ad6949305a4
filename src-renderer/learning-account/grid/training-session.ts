import { createStore } from 'zustand/vanilla'
import type { Operation } from '../../../src-shared/learning-account/edits.model'
import type { Edited, TrainingView } from '../../../src-shared/learning-account/views.model'
import { main } from '../../ipc/client'
import { on } from '../../ipc/events'
import type { Reading } from '../../ipc/reading'
import { createGridControl, type GridControl } from '../../ui/grid/grid-control'
import { createCursorWalk } from './cursor-walk'
import { createEditQueue, type EditOutcome } from './edit-queue'
import type { OpenTraining } from './open-training'
import { createUndoOffer } from './undo-offer'
import { createTrainingRows, type Settled, type TrainingRows } from './training-rows'

/** What a grid does with a training. */
export interface TrainingEdits {
  readonly edit: (operations: Operation[]) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Resolves once nothing is being saved. */
  readonly settled: () => Promise<void>
}

/** One open training: what is known of it, its rows, and the one queue through which it is changed. */
export interface TrainingSession extends Pick<TrainingRows, 'participants' | 'periodsOf'> {
  readonly id: string
  /** Where the cursor is in the grid of participants, and in that of the periods. */
  readonly participantCursor: GridControl
  readonly periodCursor: GridControl
  current(): Reading<OpenTraining>
  /** Calls the listener with what is known after each change; gives how to stop. */
  subscribe(listener: (reading: Reading<OpenTraining>) => void): () => void
  /** Reads the training and keeps it current; gives how to stop, which calls `onLeft` when nobody else follows. */
  follow(onLeft: () => void): () => void
  /** Whether all that was typed is kept. */
  isSettled(): boolean
  settled(): Promise<void>
  /** Says what was done, with a way to undo it for as long as nothing else is done. */
  offerUndo(text: string): void
}

/** Long enough that the announcements of one's own edits come to one reading. */
const QUIET_MS = 250
/** Whoever corrects these sees the next ones. */
const MOST_PROBLEMS = 1000

type State = Omit<OpenTraining, keyof Actions | 'session'>
type Actions = Pick<
  OpenTraining,
  'edit' | 'undo' | 'redo' | 'retry' | 'reload' | 'goToCell' | 'walkProblems' | 'forgetNotKept'
>

export function createTrainingSession(id: string): TrainingSession {
  const store = createStore<Reading<OpenTraining>>(() => ({ step: 'loading' }))
  const participantCursor = createGridControl()
  const periodCursor = createGridControl()
  const cursors = createCursorWalk(participantCursor, periodCursor)
  let pending: Settled = NOTHING
  let followers = 0
  let quiet: ReturnType<typeof setTimeout> | undefined
  let checking: AbortController | undefined
  let stop: (() => void) | undefined

  const known = (): OpenTraining | undefined => {
    const now = store.getState()
    return now.step === 'ready' ? now.value : undefined
  }
  function update(change: Partial<State>): void {
    const now = known()
    if (now === undefined || isSame(now, change)) return
    store.setState({ step: 'ready', value: { ...now, ...change } }, true)
  }

  const queue = createEditQueue<readonly Operation[]>({
    onProgress: (saveState, problem) => update({ saveState, problem }),
    onDone(edited, isIdle) {
      const view = known()?.view
      if (view === undefined) return
      pending = { ...pending, edited: [...pending.edited, edited] }
      if (haveDaysMoved(view, edited)) pending = { ...pending, touchesAll: true }
      update({ view: withEdited(view, edited) })
      if (!isIdle) return
      rows.settle(pending)
      pending = NOTHING
    },
    onRefused(problem, dropped) {
      update({ notKept: { problem, operations: dropped.flat() } })
      pending = NOTHING
      void load().then(rows.refresh)
    },
  })
  const offer = createUndoOffer(() => void turnBack('undo'))
  const rows = createTrainingRows(id, () => !queue.isIdle())

  async function load(): Promise<void> {
    const opened = await main.learningAccount.open({ id })
    const now = known()
    if (!opened.ok) {
      if (now === undefined) store.setState({ step: 'failed', problem: opened.problem }, true)
    } else if (now === undefined) {
      store.setState({ step: 'ready', value: { ...fresh(opened.value), ...actions, session } }, true)
    } else if (queue.isIdle()) {
      // An answer from before an edit that is under way would be behind the times.
      if (opened.value.revision !== now.view.revision) rows.refresh()
      update({ view: kept(now.view, opened.value) })
    }
  }

  async function check(): Promise<void> {
    checking?.abort()
    checking = new AbortController()
    const { signal } = checking
    const read = await main.learningAccount.problems({ id, offset: 0, limit: MOST_PROBLEMS }, { signal })
    if (!read.ok || signal.aborted) return
    const { problems: list, errors, warnings } = read.value
    update({ problems: kept(known()?.problems, { list, errors, warnings }) })
  }

  function loadSoon(): void {
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      if (queue.isIdle()) void load().then(check)
      else loadSoon()
    }, QUIET_MS)
  }

  function edit(operations: Operation[]): Promise<EditOutcome> {
    if (operations.some(({ op }) => op.includes('period'))) pending = { ...pending, touchesPeriods: true }
    const send = (): Promise<EditOutcome> =>
      main.learningAccount.edit({ id, operations, revision: known()?.view.revision })
    offer.withdraw()
    return queue.add(send, operations)
  }

  function turnBack(direction: 'undo' | 'redo'): Promise<EditOutcome> {
    offer.withdraw()
    return queue.add(() => main.learningAccount[direction]({ id }), [])
  }

  const actions: Actions = {
    edit,
    undo: () => turnBack('undo'),
    redo: () => turnBack('redo'),
    retry: queue.retry,
    async reload() {
      await load()
      rows.refresh()
      await check()
    },
    goToCell: cursors.goToCell,
    walkProblems: (direction) => cursors.walk(known()?.problems?.list ?? [], direction),
    forgetNotKept: () => update({ notKept: undefined }),
  }

  const session: TrainingSession = {
    id,
    participantCursor,
    periodCursor,
    participants: rows.participants,
    periodsOf: rows.periodsOf,
    current: store.getState,
    subscribe: store.subscribe,
    isSettled: queue.isIdle,
    settled: queue.settled,
    offerUndo: offer.make,
    follow(onLeft) {
      followers += 1
      stop ??= on('trainings-changed', loadSoon)
      void load().then(check)
      return () => {
        followers -= 1
        if (followers > 0) return
        clearTimeout(quiet)
        checking?.abort()
        stop?.()
        stop = undefined
        onLeft()
      }
    },
  }
  return session
}

/** What is known now, in which each part that says the same as before is the same: nothing is drawn again for it. */
function kept<Known extends object>(before: Known | undefined, now: Known): Known {
  if (before === undefined) return now
  const parts = Object.entries(now).map(([name, part]: [string, unknown]) => {
    const was = (before as Readonly<Record<string, unknown>>)[name]
    return [name, JSON.stringify(was) === JSON.stringify(part) ? was : part]
  })
  const merged = Object.fromEntries(parts) as Known
  return isSame(before, merged) && Object.keys(before).length === parts.length ? before : merged
}

/** Whether a change changes nothing. */
function isSame<Known extends object>(known: Known, change: Partial<Known>): boolean {
  return (Object.keys(change) as (keyof Known)[]).every((name) => known[name] === change[name])
}

const NOTHING: Settled = { edited: [], touchesPeriods: false, touchesAll: false }

function fresh(view: TrainingView): State {
  return { view, saveState: 'saved', problem: undefined, problems: undefined, notKept: undefined }
}

/** What is known after an edit; what the edit does not tell is read again a moment later. */
function withEdited(view: TrainingView, edited: Edited): TrainingView {
  const { revision, counts, header, headerDefects, canUndo, canRedo } = edited
  return kept(view, { ...view, revision, counts, header, headerDefects, canUndo, canRedo })
}

function haveDaysMoved({ header }: TrainingView, edited: Edited): boolean {
  return (
    header.firstStartDate !== edited.header.firstStartDate || header.lastEndDate !== edited.header.lastEndDate
  )
}
