import { describe, expect, it } from 'vitest'
import { commandOf, type Keys } from '../../../../src-renderer/ui/grid/key-map'

const key = (name: string, held: Partial<Keys> = {}): Keys => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
})
const CTRL = { ctrlKey: true }
const SHIFT = { shiftKey: true }

describe('keys on a cell', () => {
  it.each([
    [key('ArrowDown'), { do: 'move', direction: 'down', extend: false }],
    [key('ArrowLeft', SHIFT), { do: 'move', direction: 'left', extend: true }],
    [key('Home'), { do: 'edge', edge: 'row-start', extend: false }],
    [key('End', { ...CTRL, ...SHIFT }), { do: 'edge', edge: 'last', extend: true }],
    [key('PageDown', SHIFT), { do: 'page', direction: 'down', extend: true }],
    [key('Tab', SHIFT), { do: 'tab', isBack: true }],
    [key('Enter'), { do: 'enter', isBack: false }],
    [key('F2'), { do: 'edit' }],
    [key('ArrowDown', { altKey: true }), { do: 'edit' }],
    [key('Delete'), { do: 'clear' }],
    [key('Backspace'), { do: 'type-over' }],
    [key('Escape'), { do: 'leave' }],
    [key('a', CTRL), { do: 'select-all' }],
    [key(' ', SHIFT), { do: 'select-rows' }],
    [key(' ', CTRL), { do: 'select-columns' }],
    [key('d', CTRL), { do: 'fill-down' }],
    [key('z', CTRL), { do: 'undo' }],
    [key('Z', { ...CTRL, ...SHIFT }), { do: 'redo' }],
    [key('y', CTRL), { do: 'redo' }],
    [key('z', { metaKey: true }), { do: 'undo' }],
    [key('+', { ...CTRL, ...SHIFT }), { do: 'insert-rows' }],
    [key('-', CTRL), { do: 'remove-rows' }],
    [key('F10', SHIFT), { do: 'menu' }],
  ])('%o', (pressed, command) => {
    expect(commandOf(pressed)).toEqual(command)
  })

  it.each([
    key('7'),
    key('é'),
    key('A', SHIFT),
    key('😀'),
    key('Dead'),
    key('Process', { isComposing: true }),
    // AltGr on a Belgian keyboard.
    key('@', { ctrlKey: true, altKey: true }),
  ])('typing begins with %o', (pressed) => {
    expect(commandOf(pressed)).toEqual({ do: 'type' })
  })

  it.each([
    key('c', CTRL),
    key('v', CTRL),
    key('1', CTRL),
    key('F8'),
    key('Shift', SHIFT),
    key('Control', CTRL),
    key('ArrowLeft', { altKey: true }),
  ])('leaves %o to others', (pressed) => {
    expect(commandOf(pressed)).toBeUndefined()
  })
})
