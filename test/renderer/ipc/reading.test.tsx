import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { announce, forget } from '../precontract/played-main'
import { createReadable } from '../../../src-renderer/ipc/reading'
import { fail, ok } from '../../../src-shared/result'

describe('what is read from main', () => {
  it('is read when it is first shown, and again when main announces a change', async () => {
    let count = 0
    const readable = createReadable(() => Promise.resolve(ok(++count)), ['guides-changed'])
    function Shown() {
      const reading = readable.useReading()
      return <p>{reading.step === 'ready' ? `read ${reading.value}` : reading.step}</p>
    }
    const { unmount } = render(<Shown />)
    await screen.findByText('read 1')
    announce('guides-changed')
    await screen.findByText('read 2')
    unmount()
    announce('guides-changed')
    expect(count).toBe(2)
    forget()
  })

  it('is that of the last reading, whichever answers first', async () => {
    const waiting: ((value: string) => void)[] = []
    const readable = createReadable<string>(
      () => new Promise((resolve) => waiting.push((value: string) => resolve(ok(value)))),
    )
    const both = [readable.load(), readable.load()]
    waiting[1]?.('second')
    waiting[0]?.('first')
    await Promise.all(both)
    expect(readable.current()).toEqual({ step: 'ready', value: 'second' })
  })

  it('stays what was put there when an older reading answers later', async () => {
    let answer: ((value: string) => void) | undefined
    const readable = createReadable<string>(
      () => new Promise((resolve) => (answer = (value: string) => resolve(ok(value)))),
    )
    const first = readable.load()
    answer?.('read')
    await first
    const again = readable.load()
    readable.update((value) => `${value}, changed`)
    answer?.('stale')
    await again
    expect(readable.current()).toEqual({ step: 'ready', value: 'read, changed' })
  })

  it('says why it could not be read', async () => {
    const read = vi.fn(() => Promise.resolve(fail({ code: 'not-open' } as const)))
    const readable = createReadable(read)
    await readable.load()
    expect(readable.current()).toEqual({ step: 'failed', problem: { code: 'not-open' } })
  })
})
