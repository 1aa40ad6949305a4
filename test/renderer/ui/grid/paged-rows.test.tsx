import { describe, expect, it } from 'vitest'
import { createPagedRows } from '../../../../src-renderer/ui/grid/paged-rows'

/** A keeper of rows that answers when told. */
function keeper(texts: string[], pageSize = 2) {
  const asked: number[] = []
  const waiting: (() => void)[] = []
  let isBusy = false
  let fails = false
  const rows = createPagedRows<string>({
    pageSize,
    isBusy: () => isBusy,
    fetch: (offset, limit) =>
      new Promise((resolve) => {
        asked.push(offset)
        const answer = { rows: texts.slice(offset, offset + limit), total: texts.length }
        waiting.push(() => resolve(fails ? undefined : answer))
      }),
  })
  const settle = async (): Promise<void> => {
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve()
  }
  return {
    rows,
    asked,
    async answer(times = 1) {
      for (let turn = 0; turn < times; turn += 1) {
        waiting.shift()?.()
        await settle()
      }
    },
    set busy(value: boolean) {
      isBusy = value
    },
    set failing(value: boolean) {
      fails = value
    },
    shown: () => Array.from({ length: rows.count() ?? 0 }, (_, index) => rows.get(index) ?? '…').join(' '),
  }
}

describe('rows that arrive in pages', () => {
  it('read first what is looked at, then the rest', async () => {
    const kept = keeper(['a', 'b', 'c', 'd', 'e', 'f'])
    kept.rows.look(0, 1)
    expect(kept.rows.count()).toBeUndefined()
    await kept.answer()
    expect(kept.shown()).toBe('a b … … … …')
    kept.rows.look(4, 5)
    await kept.answer(3)
    // The second page was already asked for; what is looked at came next.
    expect(kept.asked).toEqual([0, 2, 4])
    expect(kept.shown()).toBe('a b c d e f')
  })

  it('show a change at once, and drop an answer that is older', async () => {
    const texts = ['a', 'b', 'c']
    const kept = keeper(texts)
    kept.rows.look(0, 1)
    await kept.answer()
    kept.rows.put(new Map([[0, 'A']]))
    await kept.answer()
    expect(kept.shown()).toBe('A b …')
    await kept.answer()
    expect(kept.shown()).toBe('A b c')
  })

  it('read nothing while their keeper is changing them', async () => {
    const kept = keeper(['a'])
    kept.busy = true
    kept.rows.look(0, 1)
    expect(kept.asked).toEqual([])
    kept.busy = false
    kept.rows.resume()
    await kept.answer()
    expect(kept.shown()).toBe('a')
  })

  it('grow at the end, and take rows in and out', async () => {
    const kept = keeper(['a', 'b'])
    kept.rows.look(0, 1)
    await kept.answer()
    kept.rows.put(new Map([[2, 'c']]))
    kept.rows.splice(1, 1, ['x', 'y'])
    expect(kept.shown()).toBe('a x y c')
  })

  it('read again what they have, and forget it when all may have moved', async () => {
    const texts = ['a', 'b', 'c']
    const kept = keeper(texts)
    kept.rows.look(0, 1)
    await kept.answer(2)
    texts.splice(0, 1)
    kept.rows.refresh(true)
    expect(kept.shown()).toBe('a b …')
    await kept.answer(2)
    expect(kept.shown()).toBe('b c')
  })

  it('say that reading failed, and try again when asked', async () => {
    const kept = keeper(['a'])
    kept.failing = true
    const loaded = kept.rows.whenLoaded()
    await kept.answer()
    expect(await loaded).toBe(false)
    expect(kept.rows.hasFailed()).toBe(true)
    kept.failing = false
    kept.rows.refresh()
    await kept.answer()
    expect(kept.shown()).toBe('a')
    expect(await kept.rows.whenLoaded()).toBe(true)
  })
})
