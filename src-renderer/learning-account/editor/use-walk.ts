import { useEffect, useMemo, useState } from 'react'
import type { Defect } from '../../../src-shared/learning-account/rules.model'
import { useLatest } from '../../ui/use-latest'

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
  const [stop, setStop] = useState<Stop>()
  const at = stop && placeOf(stop, defects)
  const to = useLatest((index: number, among: readonly Defect[] = defects): void => {
    const defect = among[index]
    if (defect === undefined) return
    setStop({ index, defect })
    goTo(defect.path)
  })
  const step = useLatest((direction: 1 | -1): void => {
    if (defects.length === 0) return
    const { length } = defects
    // What was corrected is gone, and the next one stands in its place.
    const gone = Math.min(stop?.index ?? (direction === 1 ? 0 : length), length)
    const before = at ?? gone - 1
    const after = at ?? gone
    to(direction === 1 ? (before + 1) % length : (after - 1 + length) % length)
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // In the grids it goes on from where the cursor is.
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented)
        return
      if (document.querySelector('[data-modal]') !== null) return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [step])
  return useMemo(() => ({ at, step, to }), [at, step, to])
}

interface Stop {
  readonly index: number
  readonly defect: Defect
}

/** Where a problem is by now: others before it may have been corrected. */
function placeOf({ index, defect }: Stop, defects: readonly Defect[]): number | undefined {
  if (isSame(defects[index], defect)) return index
  const elsewhere = defects.findIndex((one) => isSame(one, defect))
  return elsewhere === -1 ? undefined : elsewhere
}

function isSame(one: Defect | undefined, other: Defect): boolean {
  return one?.path === other.path && one.code === other.code
}
