import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  at,
  blockOf,
  clamped,
  move,
  moveToEdge,
  nextInColumn,
  nextInRow,
  selectAll,
  selectColumns,
  selectRows,
  type Selection,
} from '../../../../src-renderer/ui/grid/selection'

const size = { rows: 4, columns: 3 }
const active = ({ active: { row, column } }: Selection) => [row, column]

describe('moving', () => {
  it('stops at the edges', () => {
    expect(active(move(at(0, 0), 'up', size, false))).toEqual([0, 0])
    expect(active(move(at(3, 2), 'right', size, false))).toEqual([3, 2])
    expect(active(move(at(1, 1), 'down', size, false, 10))).toEqual([3, 1])
  })

  it('extends from where it began, and lets go on the next plain move', () => {
    const extended = move(move(at(1, 1), 'down', size, true), 'left', size, true)
    expect(blockOf(extended)).toEqual({ top: 1, bottom: 2, left: 0, right: 1 })
    expect(active(extended)).toEqual([1, 1])
    expect(blockOf(move(extended, 'down', size, false))).toEqual({ top: 2, bottom: 2, left: 1, right: 1 })
  })

  it('goes to the edges of the row, the column and the whole', () => {
    expect(active(moveToEdge(at(2, 1), 'row-start', size, false))).toEqual([2, 0])
    expect(active(moveToEdge(at(2, 1), 'column-end', size, false))).toEqual([3, 1])
    expect(active(moveToEdge(at(2, 1), 'last', size, false))).toEqual([3, 2])
    expect(blockOf(moveToEdge(at(2, 1), 'first', size, true))).toEqual({
      top: 0,
      bottom: 2,
      left: 0,
      right: 1,
    })
  })
})

describe('selecting', () => {
  it('takes whole rows, columns or everything, and leaves the active cell', () => {
    const from = move(at(1, 1), 'down', size, true)
    expect(blockOf(selectRows(from, size))).toEqual({ top: 1, bottom: 2, left: 0, right: 2 })
    expect(blockOf(selectColumns(from, size))).toEqual({ top: 0, bottom: 3, left: 1, right: 1 })
    expect(blockOf(selectAll(from, size))).toEqual({ top: 0, bottom: 3, left: 0, right: 2 })
    expect(active(selectAll(from, size))).toEqual([1, 1])
  })
})

describe('Tab and Enter', () => {
  it('go through the grid like through a text, and tell where it ends', () => {
    expect(active(nextInRow(at(0, 2), size, false) ?? at(9, 9))).toEqual([1, 0])
    expect(active(nextInRow(at(1, 0), size, true) ?? at(9, 9))).toEqual([0, 2])
    expect(nextInRow(at(3, 2), size, false)).toBeNull()
    expect(nextInRow(at(0, 0), size, true)).toBeNull()
    expect(active(nextInColumn(at(3, 1), size, false))).toEqual([3, 1])
  })

  it('stay in a block and come to each of its cells once', () => {
    const block = move(move(at(1, 0), 'down', size, true), 'right', size, true)
    const walk = (step: (selection: Selection) => Selection | null): string[] => {
      const seen: string[] = []
      for (let now = block; seen.length < 4; now = step(now) ?? block) seen.push(active(now).join())
      return seen
    }
    expect(walk((now) => nextInRow(now, size, false))).toEqual(['1,0', '1,1', '2,0', '2,1'])
    expect(walk((now) => nextInColumn(now, size, false))).toEqual(['1,0', '2,0', '1,1', '2,1'])
    expect(blockOf(nextInColumn(block, size, true))).toEqual(blockOf(block))
  })
})

it('never leaves the grid, whatever is asked', () => {
  const place = fc.record({ row: fc.integer({ min: -5, max: 20 }), column: fc.integer({ min: -5, max: 20 }) })
  const steps = fc.array(
    fc.record({
      direction: fc.constantFrom('up' as const, 'down' as const, 'left' as const, 'right' as const),
      extend: fc.boolean(),
      by: fc.integer({ min: 1, max: 30 }),
    }),
  )
  fc.assert(
    fc.property(place, place, steps, (one, other, moves) => {
      let now = clamped({ active: one, anchor: one, corner: other }, size)
      for (const { direction, extend, by } of moves) now = move(now, direction, size, extend, by)
      const { top, bottom, left, right } = blockOf(now)
      expect(top >= 0 && left >= 0 && bottom < size.rows && right < size.columns).toBe(true)
    }),
  )
})
