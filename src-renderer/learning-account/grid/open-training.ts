import { startTransition, useEffect, useState } from 'react'
import type { Defect } from '../../../src-shared/learning-account/rules.model'
import type { Operation } from '../../../src-shared/learning-account/edits.model'
import type { Edited, TrainingView } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'
import type { Reading } from '../../ipc/reading'
import { createTrainingSession, type TrainingSession } from './training-session'

/** A training while it is worked on. What the functions do is on disk when they resolve. */
export interface OpenTraining {
  /** Kept current after every edit. */
  readonly view: TrainingView
  readonly saveState: 'saved' | 'saving' | 'failed'
  /** Why the last edit could not be kept. */
  readonly problem: Problem | undefined
  /** What is wrong with the whole training, the first thousand; checked again a moment after each edit. */
  readonly problems: TrainingProblems | undefined
  /** What was meant by edits that were refused, until it is read. */
  readonly notKept: NotKept | undefined
  /** Does operations as one step, after all that was asked before and on what that came to. */
  edit(operations: Operation[]): Promise<Result<Edited, Problem>>
  undo(): Promise<Result<Edited, Problem>>
  redo(): Promise<Result<Edited, Problem>>
  /** Tries again what could not be kept. */
  retry(): Promise<void>
  /** Reads everything again. */
  reload(): Promise<void>
  /** Shows a cell and puts the cursor in it; `path` as in a defect: `participants.3.periods.2.hours`. */
  goToCell(path: string): void
  /** Goes to the next or previous problem in the grids, from where the cursor is; false when there is none. */
  walkProblems(direction: 'next' | 'previous'): boolean
  forgetNotKept(): void
  /** What the grids of this training share. */
  readonly session: TrainingSession
}

export interface TrainingProblems {
  /** In the order of the training. */
  readonly list: Defect[]
  /** All of them. */
  readonly errors: number
  readonly warnings: number
}

export interface NotKept {
  readonly problem: Problem
  readonly operations: readonly Operation[]
}

/** Opens a training for as long as it is shown; everything that shows it shares one. */
export function useOpenTraining(id: string): Reading<OpenTraining> {
  const session = sessionOf(id)
  useEffect(() => {
    sessions.set(id, session)
    return session.follow(() => {
      // What could not be kept yet stays in memory until it is.
      if (sessions.get(id) === session && session.isSettled()) sessions.delete(id)
    })
  }, [id, session])
  return useCalmly(session)
}

/** So long the page waits for what else a save changes, in ms; the grids show what is typed at once. */
const CALM_MS = 100

/** What is known of a training, drawn when there is time: a whole page that follows each save would hold up the next key. */
function useCalmly(session: TrainingSession): Reading<OpenTraining> {
  const [shown, setShown] = useState({ session, reading: session.current() })
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let isOpening = true
    const show = (): void => {
      waiting = undefined
      startTransition(() => setShown({ session, reading: session.current() }))
    }
    show()
    const stop = session.subscribe((reading) => {
      if (isOpening) show()
      else waiting ??= setTimeout(show, CALM_MS)
      isOpening = reading.step !== 'ready' || reading.value.problems === undefined
    })
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [session])
  return shown.session === session ? shown.reading : session.current()
}

const sessions = new Map<string, TrainingSession>()

function sessionOf(id: string): TrainingSession {
  const session = sessions.get(id) ?? createTrainingSession(id)
  sessions.set(id, session)
  return session
}
