import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromClipboard, pasted, toClipboard } from '../../../../src-renderer/ui/grid/clipboard'

describe('cells on the clipboard', () => {
  it('are written with tabs and lines, as spreadsheets do', () => {
    expect(
      toClipboard([
        ['Lotte', '7,5'],
        ['Jan "de" Wit', ''],
      ]),
    ).toBe('Lotte\t7,5\r\n"Jan ""de"" Wit"\t')
  })

  it('are read with lines and tabs in quotes, and without the line that Excel ends with', () => {
    expect(fromClipboard('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(fromClipboard('"two\nlines"\t"a ""word"""\n')).toEqual([['two\nlines', 'a "word"']])
    expect(fromClipboard('alone')).toEqual([['alone']])
    expect(fromClipboard('')).toEqual([['']])
  })

  it('keeps an empty line between others, and reads a quote nobody closes as one that was written', () => {
    expect(fromClipboard('a\n\nb\n')).toEqual([['a'], [''], ['b']])
    expect(fromClipboard('"Open\tx\ny\tz')).toEqual([
      ['"Open', 'x'],
      ['y', 'z'],
    ])
  })

  it('read back as they were written', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/\r\n?/g, '\n'))
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // A line end at the very end of a single column cannot be told from the one that spreadsheets add.
      .filter((cells) => cells.at(-1)?.some((text) => text !== '') === true)
    fc.assert(
      fc.property(block, (cells) => {
        expect(fromClipboard(toClipboard(cells))).toEqual(cells)
      }),
    )
  })
})

describe('pasting into a block', () => {
  it('repeats what fits a whole number of times, and else pastes it once', () => {
    expect(pasted([['9']], 3, 1)).toEqual([['9'], ['9'], ['9']])
    expect(pasted([['a', 'b']], 2, 4)).toEqual([
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ])
    expect(pasted([['a'], ['b']], 3, 1)).toEqual([['a'], ['b']])
    expect(pasted([['a'], ['b']], 1, 1)).toEqual([['a'], ['b']])
  })
})
