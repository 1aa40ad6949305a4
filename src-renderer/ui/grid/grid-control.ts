import { create, type UseBoundStore, type StoreApi } from 'zustand'
import { at, blockOf, clamped, type Selection, type Size } from './selection'

/** A cell while it is typed in. */
export interface Editing {
  readonly text: string
  /** Begun by typing, so that arrows leave the cell; or by F2 or a double click, so that they move in the text. */
  readonly isTyped: boolean
}

export interface GridState {
  readonly selection: Selection
  readonly size: Size
  readonly editing: Editing | undefined
  readonly hasFocus: boolean
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly isLeaving: boolean
  /** The column to which Enter returns after some Tabs. */
  readonly tabColumn: number | undefined
  /** Raised when the grid should take the focus. */
  readonly focusAsked: number
}

/** Where the cursor of a grid is, for the grid and for what stands around it. */
export interface GridControl {
  readonly useState: UseBoundStore<StoreApi<GridState>>
  state(): GridState
  select(selection: Selection, tabColumn?: number): void
  setSize(size: Size): void
  edit(editing: Editing | undefined): void
  setFocus(hasFocus: boolean): void
  leave(): void
  /** Puts the cursor in a cell and the focus in the grid. */
  goTo(row: number, column: number): void
  focus(): void
  /** The grid has the focus that was asked for. */
  focusTaken(): void
}

/** Makes what remembers the cursor of a grid. */
export function createGridControl(): GridControl {
  const useState = create<GridState>(() => ({
    selection: at(0, 0),
    size: { rows: 0, columns: 0 },
    editing: undefined,
    hasFocus: false,
    isLeaving: false,
    tabColumn: undefined,
    focusAsked: 0,
  }))
  const { getState, setState } = useState
  const focus = (): void => setState(({ focusAsked }) => ({ focusAsked: focusAsked + 1 }))
  return {
    useState,
    state: getState,
    select: (selection, tabColumn) =>
      setState({ selection, tabColumn, isLeaving: false, editing: undefined }),
    setSize(size) {
      const now = getState()
      if (now.size.rows === size.rows && now.size.columns === size.columns) return
      setState({ size, selection: clamped(now.selection, size) })
    },
    edit: (editing) => setState({ editing, isLeaving: false }),
    setFocus(hasFocus) {
      if (getState().hasFocus !== hasFocus) setState({ hasFocus })
    },
    leave: () => setState({ isLeaving: true }),
    goTo(row, column) {
      setState({ selection: at(row, column), tabColumn: undefined, isLeaving: false, editing: undefined })
      focus()
    },
    focus,
    focusTaken() {
      if (getState().focusAsked !== 0) setState({ focusAsked: 0 })
    },
  }
}

/** What a row shows of the cursor; columns are counted from 0. */
interface InRow {
  /** The column with the cursor; undefined in another row. */
  readonly active: number | undefined
  /** The first and last selected column; undefined when none is. */
  readonly left: number | undefined
  readonly right: number | undefined
  readonly editing: Editing | undefined
  readonly hasFocus: boolean
}

const ELSEWHERE: InRow = {
  active: undefined,
  left: undefined,
  right: undefined,
  editing: undefined,
  hasFocus: false,
}

/** What one row shows of the cursor; to be compared part by part, so that a row is drawn again only when it differs. */
export function inRow({ selection, editing, hasFocus }: GridState, row: number): InRow {
  const { top, bottom, left, right } = blockOf(selection)
  const selected = row < top || row > bottom ? ELSEWHERE : { ...ELSEWHERE, left, right }
  const { active } = selection
  return active.row === row ? { ...selected, active: active.column, editing, hasFocus } : selected
}
