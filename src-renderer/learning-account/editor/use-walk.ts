import { useEffect, useRef, useState } from 'react'
import type { Defect } from '../../../src-shared/learning-account/rules.model'

/** Where the user is in the list of problems. */
export interface Walk {
  /** The one that was gone to last; undefined before the first. */
  readonly at: number | undefined
  /** Goes to the next (1) or the previous (-1) one, around the end. */
  step(direction: 1 | -1): void
  /** Goes to one of these, which are what is listed by now. */
  to(index: number, among?: readonly Defect[]): void
}

/** Walks through what is wrong, with buttons or with F8 and Shift+F8 as in editors of code. */
export function useWalk(defects: readonly Defect[], goTo: (path: string) => void): Walk {
  const [stop, setStop] = useState<{ readonly index: number; readonly defect: Defect }>()
  // What was corrected is gone, and the next one stands in its place.
  const isThere = stop !== undefined && isSame(defects[stop.index], stop.defect)
  const to: Walk['to'] = (index, among = defects) => {
    const defect = among[index]
    if (defect === undefined) return
    setStop({ index, defect })
    goTo(defect.path)
  }
  const step = (direction: 1 | -1): void => {
    if (defects.length === 0) return
    const { length } = defects
    const before = stop === undefined ? -1 : Math.min(stop.index, length) - (isThere ? 0 : 1)
    const after = stop === undefined ? length : Math.min(stop.index, length)
    to(direction === 1 ? (before + 1) % length : (after - 1 + length) % length)
  }
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // In the grids it goes on from where the cursor is.
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented)
        return
      if (document.querySelector('[data-modal]') !== null) return
      event.preventDefault()
      latest.current(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return { at: isThere ? stop.index : undefined, step, to }
}

function isSame(one: Defect | undefined, other: Defect): boolean {
  return one?.path === other.path && one.code === other.code
}
