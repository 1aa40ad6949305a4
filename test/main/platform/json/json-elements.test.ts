import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJsonElements } from '../../../../src-main/platform/json/json-elements'

/** Reads a text cut into pieces of these sizes, over and over. */
function read(text: string, sizes: readonly number[], name = 'participants') {
  const bytes = Buffer.from(text)
  const elements = createJsonElements(name)
  const found: unknown[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    found.push(...elements.push(bytes.subarray(at, at + size)))
    at += size
  }
  return { found, rest: elements.end() }
}

describe('createJsonElements', () => {
  it('reads what JSON.parse reads, wherever the pieces are cut', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.jsonValue(),
        fc.jsonValue(),
        sizes,
        fc.constantFrom(0, 2),
        (participants, before, after, pieces, indent) => {
          const whole = { before: { participants: before }, participants, after: [after, '"participants":['] }
          const expected = JSON.parse(JSON.stringify(whole)) as typeof whole
          const { found, rest } = read(JSON.stringify(whole, null, indent), pieces)
          expect(found).toEqual(expected.participants)
          expect(rest).toEqual({ ...expected, participants: [] })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds the array by its name in any case, and gives the object when there is none', () => {
    expect(read('{"Participants" : [1,2]}', [3])).toEqual({ found: [1, 2], rest: { Participants: [] } })
    expect(read('{"anomalies":[{"a":[1]}]}', [4])).toEqual({ found: [], rest: { anomalies: [{ a: [1] }] } })
    expect(read('{"note":"\\"participants\\":[","participants":[]}', [2]).found).toEqual([])
  })

  it.each(['<html>', '', '{"participants":[1', '{"participants":[1,}', '{"participants":[{"a"}]}'])(
    'refuses %s',
    (text) => {
      expect(() => read(text, [5])).toThrow(SyntaxError)
    },
  )
})
