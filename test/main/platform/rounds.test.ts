import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRounds } from '../../../src-main/platform/rounds'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the work is done at once, then at each interval, until stopped', async () => {
  let done = 0
  const rounds = createRounds(
    1000,
    () => Promise.resolve(void (done += 1)),
    () => undefined,
  )
  await rounds.start()
  await rounds.start()
  expect(done).toBe(1)
  await vi.advanceTimersByTimeAsync(3000)
  expect(done).toBe(4)
  rounds.stop()
  await vi.advanceTimersByTimeAsync(3000)
  expect(done).toBe(4)
})

test('a round that takes long is not begun twice, and one that fails does not end the rounds', async () => {
  const failures: unknown[] = []
  let begun = 0
  let finish = (): void => undefined
  const work = (): Promise<void> => {
    begun += 1
    if (begun === 2) return new Promise((resolve) => (finish = resolve))
    return begun === 1 ? Promise.reject(new Error('no')) : Promise.resolve()
  }
  const rounds = createRounds(1000, work, (error) => failures.push(error))
  await rounds.start()
  expect(failures).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(3000)
  expect(begun).toBe(2)
  finish()
  await vi.advanceTimersByTimeAsync(1000)
  expect(begun).toBe(3)
  rounds.stop()
})
