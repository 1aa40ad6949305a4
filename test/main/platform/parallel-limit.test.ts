import { expect, test } from 'vitest'
import { createParallelLimit } from '../../../src-main/platform/parallel-limit'

test('never more at once than allowed, all of them done, in order', async () => {
  const limit = createParallelLimit(4)
  let running = 0
  let most = 0
  const started: number[] = []
  const work = (index: number) =>
    limit(async () => {
      started.push(index)
      most = Math.max(most, (running += 1))
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
      return index
    })
  const results = await Promise.all(Array.from({ length: 25 }, (_, index) => work(index)))
  expect(most).toBe(4)
  expect(results).toEqual(started)
})

test('work that fails makes room for the next', async () => {
  const limit = createParallelLimit(1)
  const failing = limit(() => Promise.reject(new Error('no')))
  const next = limit(() => Promise.resolve('yes'))
  await expect(failing).rejects.toThrow('no')
  await expect(next).resolves.toBe('yes')
})
