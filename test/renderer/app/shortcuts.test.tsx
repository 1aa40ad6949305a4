import { describe, expect, it } from 'vitest'
import { isEditable, shortcutOf } from '../../../src-renderer/app/shortcuts'

const none = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('shortcuts', () => {
  it('go by the place of a digit, so that a Belgian keyboard needs no Shift', () => {
    expect(shortcutOf({ ...none, ctrlKey: true, code: 'Digit1', key: '&' }, false)).toEqual({
      kind: 'screen',
      position: 1,
    })
    expect(shortcutOf({ ...none, ctrlKey: true, code: 'Numpad9', key: '9' }, false)).toEqual({
      kind: 'screen',
      position: 9,
    })
  })

  it('take Command on a Mac and leave Ctrl alone there', () => {
    const digit = { ...none, code: 'Digit1', key: '1' }
    expect(shortcutOf({ ...digit, metaKey: true }, true)).toEqual({ kind: 'screen', position: 1 })
    expect(shortcutOf({ ...digit, ctrlKey: true }, true)).toBeUndefined()
    expect(shortcutOf({ ...digit, metaKey: true }, false)).toBeUndefined()
    expect(shortcutOf({ ...none, altKey: true, key: 'ArrowLeft' }, true)).toBeUndefined()
    expect(shortcutOf({ ...none, metaKey: true, code: 'BracketLeft', key: '[' }, true)).toEqual({
      kind: 'back',
    })
  })

  it('are not taken for what AltGr types', () => {
    expect(
      shortcutOf({ ...none, ctrlKey: true, altKey: true, code: 'Digit2', key: '@' }, false),
    ).toBeUndefined()
    expect(
      shortcutOf({ ...none, ctrlKey: true, shiftKey: true, key: 'Z', code: 'KeyZ' }, false),
    ).toBeUndefined()
  })

  it('know where keys change a text', () => {
    const make = (html: string): Element => {
      document.body.innerHTML = html
      return document.body.firstElementChild!
    }
    expect(isEditable(make('<input>'))).toBe(true)
    expect(isEditable(make('<textarea></textarea>'))).toBe(true)
    expect(isEditable(make('<input type="checkbox">'))).toBe(false)
    expect(isEditable(make('<button></button>'))).toBe(false)
    expect(isEditable(null)).toBe(false)
  })
})
