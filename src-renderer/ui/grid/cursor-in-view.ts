import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { ROW_HEIGHT, SCROLLBAR, type GridContents } from './grid-context'

/** How far the rows are scrolled, and how much of them is seen at once, in pixels; null before that is known. */
interface Scrolled {
  readonly scrollOffset: number | null
  readonly scrollRect: { readonly height: number } | null
}

type Frame = RefObject<HTMLDivElement | null>

/** Keeps the cursor in view, and the focus where it was asked. */
export function useCursorInView({ id, control }: GridContents, frame: Frame, scrolled: Scrolled): void {
  const shown = control.useState(({ selection }) => selection)
  const asked = control.useState(({ focusAsked }) => focusAsked)
  const shownColumn = useRef<number>(undefined)
  const isWhole = useWholeInView(frame)
  useLayoutEffect(() => {
    const { hasFocus, focusAsked } = control.state()
    // The page does not move for a cursor that nobody moved.
    if (!hasFocus && focusAsked === 0) return
    const { active, corner, anchor } = shown
    const isExtended = corner.row !== anchor.row || corner.column !== anchor.column
    const { row, column } = isExtended ? corner : active
    const isSameColumn = column === shownColumn.current
    shownColumn.current = column
    // Asking the browser to scroll has it lay the page out twice for each key: not where it is plain that there is no need.
    if (isWhole.current && isSameColumn && isSeen(scrolled, row)) return
    const cell = document.getElementById(`${id}-${row}-${column}`)
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [id, shown, control, scrolled, isWhole])
  useEffect(() => {
    if (asked === 0) return
    frame.current?.focus({ preventScroll: true })
    control.focusTaken()
  }, [asked, frame, control])
  useEffect(() => {
    // The grid that had this cursor and the focus made way for this one.
    if (control.state().hasFocus && document.activeElement === document.body)
      frame.current?.focus({ preventScroll: true })
  }, [frame, control])
}

/** Whether a row stands wholly between the titles and the lower edge, as far as the last scrolling tells. */
function isSeen({ scrollOffset, scrollRect }: Scrolled, row: number): boolean {
  if (scrollOffset === null || scrollRect === null) return false
  const below = scrollOffset + scrollRect.height - ROW_HEIGHT - SCROLLBAR
  return row * ROW_HEIGHT >= scrollOffset && (row + 1) * ROW_HEIGHT <= below
}

/** Its size may be a fraction of a pixel. */
const WHOLE = 0.99

/** Follows whether no part of the grid is scrolled out of the page; false until the browser told. */
function useWholeInView(frame: Frame): RefObject<boolean> {
  const isWhole = useRef(false)
  useEffect(() => {
    if (frame.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        isWhole.current = (entries.at(-1)?.intersectionRatio ?? 0) >= WHOLE
      },
      { threshold: [WHOLE] },
    )
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame])
  return isWhole
}
