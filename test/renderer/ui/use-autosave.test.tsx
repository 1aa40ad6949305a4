import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { Problem } from '../../../src-shared/problem'
import { useAutosave } from '../../../src-renderer/ui/use-autosave'

const saved: string[] = []
let answer: () => Promise<Result<unknown, Problem>> = () => Promise.resolve(ok({}))

let edited = 0

function open(key = String(++edited)) {
  return renderHook(() =>
    useAutosave<string>(key, '', (value) => {
      saved.push(value)
      return answer()
    }),
  )
}

beforeEach(() => {
  vi.useFakeTimers()
  saved.length = 0
  answer = () => Promise.resolve(ok({}))
})
afterEach(() => vi.useRealTimers())

describe('an editor that keeps what is typed', () => {
  it('saves once the typing pauses, the last value only', async () => {
    const { result } = open()
    for (const typed of ['B', 'Ba', 'Bakker']) act(() => result.current.set(typed))
    expect(result.current.value).toBe('Bakker')
    expect(result.current.state).toBe('waiting')
    expect(saved).toEqual([])
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(saved).toEqual(['Bakker'])
    expect(result.current.state).toBe('saved')
  })

  it('saves what is not saved yet when the screen is left', async () => {
    const { result, unmount } = open()
    act(() => result.current.set('Bakker'))
    unmount()
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual(['Bakker'])
  })

  it('never lets an older value land after a newer one', async () => {
    const { result } = open()
    const waiting: (() => void)[] = []
    answer = () => new Promise((resolve) => waiting.push(() => resolve(ok({}))))
    act(() => result.current.set('old'))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    act(() => result.current.set('new'))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(saved).toEqual(['old'])
    await act(async () => {
      waiting[0]?.()
      await vi.advanceTimersByTimeAsync(0)
    })
    expect(saved).toEqual(['old', 'new'])
    await act(async () => {
      waiting[1]?.()
      await vi.advanceTimersByTimeAsync(0)
    })
    expect(result.current.state).toBe('saved')
  })

  it('keeps what could not be saved, says why, and saves it when asked again', async () => {
    const { result } = open()
    answer = () => Promise.resolve(fail({ code: 'storage-failed', reason: 'full' }))
    act(() => result.current.set('Bakker'))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(result.current).toMatchObject({
      value: 'Bakker',
      state: 'failed',
      problem: { code: 'storage-failed' },
    })
    answer = () => Promise.resolve(ok({}))
    await act(() => result.current.flush())
    expect(saved).toEqual(['Bakker', 'Bakker'])
    expect(result.current).toMatchObject({ state: 'saved', problem: undefined })
  })

  it('brings back what could not be saved when the screen was left, and saves it then', async () => {
    answer = () => Promise.resolve(fail({ code: 'storage-failed', reason: 'full' }))
    const first = open('vacancy')
    act(() => first.result.current.set('Bakker'))
    first.unmount()
    await vi.advanceTimersByTimeAsync(0)
    answer = () => Promise.resolve(ok({}))
    const second = open('vacancy')
    expect(second.result.current.value).toBe('Bakker')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(saved).toEqual(['Bakker', 'Bakker'])
    second.unmount()
    expect(open('vacancy').result.current.value).toBe('')
  })
})
