import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * The same function for as long as the component lives, which does what the last drawn one does: for children that are drawn again
 * only when what they show changes. Not to be called while drawing.
 */
export function useLatest<Args extends readonly unknown[], Outcome>(
  does: (...args: Args) => Outcome,
): (...args: Args) => Outcome {
  const latest = useRef(does)
  useLayoutEffect(() => {
    latest.current = does
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
