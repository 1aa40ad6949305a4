import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import type { Bridge, BridgeMessage } from '../../../src-shared/ipc/bridge'
import { call, type Progress } from '../../../src-shared/ipc/call'
import { fail, ok } from '../../../src-shared/result'
import { createClient } from '../../../src-renderer/ipc/client'
import { createOn } from '../../../src-renderer/ipc/events'

const contract = {
  keys: {
    make: call({ summary: 'x', input: z.object({ bits: z.number() }), output: z.string(), problems: [] }),
    list: call({ summary: 'x', input: z.void(), output: z.array(z.string()), problems: ['offline'] }),
  },
} as const

/** A bridge whose other side is in the test's hands. */
function fakeBridge() {
  const listeners = new Set<(message: BridgeMessage) => void>()
  const asked: {
    callId: string
    group: string
    name: string
    input: unknown
    answer: (value: unknown) => void
  }[] = []
  const cancelled: string[] = []
  const bridge: Bridge = {
    call: (callId, group, name, input) =>
      new Promise((answer) => asked.push({ callId, group, name, input, answer })),
    cancel: (callId) => {
      cancelled.push(callId)
      asked.find((one) => one.callId === callId)?.answer(fail({ code: 'cancelled' }))
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const say = (message: BridgeMessage): void => listeners.forEach((listener) => listener(message))
  return { bridge, asked, cancelled, listeners, say }
}

describe('the client', () => {
  it('has every call of the contract', () => {
    const { keys } = createClient<typeof contract>(fakeBridge().bridge)
    for (const name of ['make', 'list'] satisfies (keyof typeof contract.keys)[]) {
      expect(contract.keys[name]).toBeDefined()
      expect(keys[name]).toBeTypeOf('function')
    }
  })

  it('may be awaited by mistake, and is the same each time', async () => {
    const client = createClient<typeof contract>(fakeBridge().bridge)
    expect(await Promise.resolve(client.keys)).toBe(client.keys)
    expect(client.keys.make).toBe(client.keys.make)
    expect(client.keys.make).not.toBe(client.keys.list)
  })

  it('asks by group and name with a fresh id and gives back the answer', async () => {
    const { bridge, asked } = fakeBridge()
    const { keys } = createClient<typeof contract>(bridge)
    const [first, second] = [keys.make({ bits: 2048 }), keys.make({ bits: 4096 })]
    expect(asked.map(({ group, name, input }) => [group, name, input])).toEqual([
      ['keys', 'make', { bits: 2048 }],
      ['keys', 'make', { bits: 4096 }],
    ])
    expect(asked[0]?.callId).not.toBe(asked[1]?.callId)
    asked[1]?.answer(ok('b'))
    asked[0]?.answer(ok('a'))
    expect([await first, await second]).toEqual([ok('a'), ok('b')])
  })

  it('tells main to stop the very call whose signal is aborted', async () => {
    const { bridge, asked, cancelled } = fakeBridge()
    const { keys } = createClient<typeof contract>(bridge)
    const stop = new AbortController()
    const other = keys.make({ bits: 2048 })
    const stopped = keys.make({ bits: 4096 }, { signal: stop.signal })
    stop.abort()
    expect(await stopped).toEqual(fail({ code: 'cancelled' }))
    expect(cancelled).toEqual([asked[1]?.callId])
    asked[0]?.answer(ok('a'))
    expect(await other).toEqual(ok('a'))
  })

  it('stops a call whose signal was aborted before, and none that is over', async () => {
    const { bridge, asked, cancelled } = fakeBridge()
    const { keys } = createClient<typeof contract>(bridge)
    expect(await keys.make({ bits: 1 }, { signal: AbortSignal.abort() })).toEqual(fail({ code: 'cancelled' }))
    expect(cancelled).toHaveLength(1)
    const stop = new AbortController()
    const done = keys.make({ bits: 1 }, { signal: stop.signal })
    asked[1]?.answer(ok('a'))
    await done
    stop.abort()
    expect(cancelled).toHaveLength(1)
  })

  it('hands progress to the call it belongs to, while it runs', async () => {
    const { bridge, asked, say, listeners } = fakeBridge()
    const { keys } = createClient<typeof contract>(bridge)
    const seen: Record<string, Progress[]> = { a: [], b: [] }
    const first = keys.make({ bits: 1 }, { onProgress: (progress) => seen['a']?.push(progress) })
    const second = keys.make({ bits: 2 }, { onProgress: (progress) => seen['b']?.push(progress) })
    const [a = '', b = ''] = asked.map(({ callId }) => callId)
    say({ kind: 'progress', callId: b, progress: { done: 1, total: 2 } })
    say({ kind: 'progress', callId: a, progress: { done: 7 } })
    say({ kind: 'progress', callId: 'unknown', progress: { done: 9 } })
    asked.forEach(({ answer }) => answer(ok('x')))
    await Promise.all([first, second])
    say({ kind: 'progress', callId: a, progress: { done: 8 } })
    expect(seen).toEqual({ a: [{ done: 7 }], b: [{ done: 1, total: 2 }] })
    expect(listeners.size).toBe(0)
  })

  it('stops listening when a call fails hard', async () => {
    const { bridge, listeners } = fakeBridge()
    const broken: Bridge = { ...bridge, call: () => Promise.reject(new Error('gone')) }
    const { keys } = createClient<typeof contract>(broken)
    await expect(keys.make({ bits: 1 }, { onProgress: vi.fn() })).rejects.toThrow('gone')
    expect(listeners.size).toBe(0)
  })
})

describe('events', () => {
  it('reach whoever listens to that name, until they stop', () => {
    const { bridge, say } = fakeBridge()
    const on = createOn(bridge)
    const [certificates, screens] = [vi.fn(), vi.fn()]
    const stop = on('certificates-changed', certificates)
    on('go-to-screen', screens)
    say({ kind: 'event', name: 'certificates-changed', payload: {} })
    say({ kind: 'event', name: 'go-to-screen', payload: { screen: 'settings' } })
    stop()
    say({ kind: 'event', name: 'certificates-changed', payload: {} })
    expect(certificates).toHaveBeenCalledTimes(1)
    expect(screens).toHaveBeenCalledWith({ screen: 'settings' })
  })

  it('that are unknown or not as declared are dropped', () => {
    const { bridge, say } = fakeBridge()
    const on = createOn(bridge)
    const screens = vi.fn()
    on('go-to-screen', screens)
    say({ kind: 'event', name: 'go-to-screen', payload: { screen: 7 } })
    say({ kind: 'event', name: 'toString', payload: {} })
    say({ kind: 'progress', callId: 'x', progress: { done: 1 } })
    expect(screens).not.toHaveBeenCalled()
  })
})
