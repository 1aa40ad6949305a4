import type { Direction, Edge } from './selection'

/** What a key asks of a grid. */
export type GridCommand =
  | { readonly do: 'move'; readonly direction: Direction; readonly extend: boolean }
  | { readonly do: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly do: 'edge'; readonly edge: Edge; readonly extend: boolean }
  | { readonly do: 'tab' | 'enter'; readonly isBack: boolean }
  | { readonly do: 'type' | 'type-over' }
  | { readonly do: Simple }

type Simple =
  | 'edit'
  | 'clear'
  | 'leave'
  | 'select-all'
  | 'select-rows'
  | 'select-columns'
  | 'fill-down'
  | 'undo'
  | 'redo'
  | 'insert-rows'
  | 'remove-rows'
  | 'menu'

export type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>

/** Tells what a key press on a cell that is not edited means, as spreadsheets have it; Command counts as Ctrl. */
export function commandOf(event: Keys): GridCommand | undefined {
  const { key, altKey } = event
  const command = event.ctrlKey || event.metaKey
  // AltGr comes as Ctrl+Alt and makes characters.
  if (command && altKey) return key.length === 1 ? { do: 'type' } : undefined
  if (altKey) return key === 'ArrowDown' ? { do: 'edit' } : undefined
  return command ? withCommand(event) : plain(event)
}

function withCommand({ key, shiftKey: extend }: Keys): GridCommand | undefined {
  const edge = COMMAND_EDGES[key]
  if (edge !== undefined) return { do: 'edge', edge, extend }
  if (key === ' ') return { do: 'select-columns' }
  const letter = key.toLowerCase()
  if (letter === 'z') return { do: extend ? 'redo' : 'undo' }
  const simple = COMMANDS[letter]
  return simple === undefined ? undefined : { do: simple }
}

function plain(event: Keys): GridCommand | undefined {
  const { key, shiftKey: extend } = event
  const direction = ARROWS[key]
  if (direction !== undefined) return { do: 'move', direction, extend }
  const edge = EDGES[key]
  if (edge !== undefined) return { do: 'edge', edge, extend }
  const page = PAGES[key]
  if (page !== undefined) return { do: 'page', direction: page, extend }
  if (key === 'Tab') return { do: 'tab', isBack: extend }
  if (key === 'Enter') return { do: 'enter', isBack: extend }
  const simple = (extend ? SHIFT_KEYS : KEYS)[key]
  return simple === undefined ? typing(event) : { do: simple }
}

function typing({ key, isComposing }: Keys): GridCommand | undefined {
  if (key === 'Backspace') return { do: 'type-over' }
  // A dead key or an input method begins a character that is not there yet.
  const isText = ONE_CHARACTER.test(key) || key === 'Dead' || key === 'Process' || isComposing
  return isText ? { do: 'type' } : undefined
}

const ONE_CHARACTER = /^.$/u

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const EDGES: Readonly<Record<string, Edge>> = { Home: 'row-start', End: 'row-end' }

const PAGES: Readonly<Record<string, 'up' | 'down'>> = { PageUp: 'up', PageDown: 'down' }

const COMMAND_EDGES: Readonly<Record<string, Edge>> = {
  Home: 'first',
  End: 'last',
  ArrowUp: 'column-start',
  ArrowDown: 'column-end',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
}

const COMMANDS: Readonly<Record<string, Simple>> = {
  a: 'select-all',
  d: 'fill-down',
  y: 'redo',
  '+': 'insert-rows',
  '=': 'insert-rows',
  '-': 'remove-rows',
}

const KEYS: Readonly<Record<string, Simple>> = {
  F2: 'edit',
  Delete: 'clear',
  Escape: 'leave',
  ContextMenu: 'menu',
}

const SHIFT_KEYS: Readonly<Record<string, Simple>> = { ' ': 'select-rows', F10: 'menu' }
