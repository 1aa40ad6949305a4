import { expect, it, vi } from 'vitest'
import { createEditQueue } from '../../../../src-renderer/learning-account/grid/edit-queue'
import type { Edited } from '../../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../../src-shared/problem'
import { fail, ok } from '../../../../src-shared/result'

const edited = (revision: number): Edited => ({
  revision,
  state: 'draft',
  counts: { participants: 0, periods: 0, hours: 0, errors: 0, warnings: 0 },
  header: { denomination: null, firstStartDate: null, lastEndDate: null, reference: null, language: null },
  headerDefects: [],
  canUndo: true,
  canRedo: false,
  changed: [],
  reload: false,
})

function queue() {
  const told: string[] = []
  const refused = vi.fn<(problem: Problem, dropped: readonly string[]) => void>()
  const made = createEditQueue<string>({
    onProgress: (state, problem) => told.push(problem === undefined ? state : `${state}: ${problem.code}`),
    onDone: ({ revision }, isIdle) => told.push(`done ${revision}${isIdle ? ', idle' : ''}`),
    onRefused: refused,
  })
  return { ...made, told, refused }
}

it('does one after another, and says when nothing is left', async () => {
  const { add, told, settled, isIdle } = queue()
  const first = add(() => Promise.resolve(ok(edited(2))), 'a')
  const second = add(() => Promise.resolve(ok(edited(3))), 'b')
  expect(isIdle()).toBe(false)
  await settled()
  expect(isIdle()).toBe(true)
  expect((await first).ok && (await second).ok).toBe(true)
  expect(told).toEqual(['saving', 'done 2', 'done 3, idle', 'saved'])
})

it('keeps what the store could not take, and tries it again before what comes next', async () => {
  const { add, told, refused, isIdle, settled } = queue()
  let isFull = true
  const order: string[] = []
  const write = (name: string) => () => {
    order.push(name)
    return Promise.resolve(
      isFull ? fail({ code: 'storage-failed', reason: 'full' } as const) : ok(edited(order.length)),
    )
  }
  const first = await add(write('a'), 'a')
  expect(first.ok).toBe(false)
  expect(isIdle()).toBe(false)
  expect(told.at(-1)).toBe('failed: storage-failed')
  isFull = false
  await add(write('b'), 'b')
  await settled()
  expect(order).toEqual(['a', 'a', 'b'])
  expect(told.at(-1)).toBe('saved')
  expect(refused).not.toHaveBeenCalled()
})

it('drops what was refused with all that was made on top of it, and tells what that was', async () => {
  const { add, refused, isIdle } = queue()
  const problem = { code: 'edited-meanwhile', revision: 9 } as const
  const later = vi.fn(() => Promise.resolve(ok(edited(4))))
  const outcomes = await Promise.all([add(() => Promise.resolve(fail(problem)), 'a'), add(later, 'b')])
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([false, false])
  expect(refused).toHaveBeenCalledExactlyOnceWith(problem, ['a', 'b'])
  expect(later).not.toHaveBeenCalled()
  expect(isIdle()).toBe(true)
})
