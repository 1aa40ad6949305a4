import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { serve } from '../../../src-main/ipc/serve'
import type { Log } from '../../../src-main/platform/log'
import { call, type Handlers } from '../../../src-shared/ipc/call'
import { fail, ok } from '../../../src-shared/result'

const contract = {
  desk: {
    greet: call({
      summary: 'Greets',
      input: z.object({
        name: z.string().min(1, 'required'),
        place: z.object({ town: z.string() }).optional(),
      }),
      output: z.object({ greeting: z.string() }),
      problems: ['not-found'],
    }),
  },
  later: { wait: call({ summary: 'Waits', input: z.void(), output: z.void(), problems: [] }) },
} as const

const lines: string[] = []
const log: Log = {
  info: () => undefined,
  error: (message, fields) =>
    lines.push(`${message} ${String(fields?.['reference'])} ${String(fields?.['error'])}`),
}
const context = { signal: new AbortController().signal, progress: () => undefined }

function door(greet: Handlers<typeof contract>['desk']['greet']) {
  const answer = serve(contract, () => Promise.resolve({ desk: { greet } }), log)
  return (group: string, name: string, input: unknown, signal = context.signal) =>
    // What crosses the real boundary is cloned.
    answer(group, name, structuredClone(input), { ...context, signal }).then((outcome) =>
      structuredClone(outcome),
    )
}

describe('serving a contract', () => {
  it('passes parsed input in and strips what was not declared on the way out', async () => {
    const ask = door(({ name }) => Promise.resolve(ok({ greeting: `Dag ${name}`, key: 'secret' })))
    expect(await ask('desk', 'greet', { name: 'Lotte', extra: 1 })).toEqual({
      ok: true,
      value: { greeting: 'Dag Lotte' },
    })
  })

  it('answers bad input with a code per field', async () => {
    const ask = door(() => Promise.resolve(ok({ greeting: '' })))
    expect(await ask('desk', 'greet', { name: '', place: { town: 3 } })).toEqual({
      ok: false,
      problem: { code: 'invalid-input', fields: { name: ['required'], 'place.town': ['malformed'] } },
    })
    expect(await ask('desk', 'greet', {})).toMatchObject({ problem: { fields: { name: ['required'] } } })
  })

  it('passes a declared problem on', async () => {
    const ask = door(() => Promise.resolve(fail({ code: 'not-found', what: 'Lotte' })))
    expect(await ask('desk', 'greet', { name: 'x' })).toEqual({
      ok: false,
      problem: { code: 'not-found', what: 'Lotte' },
    })
  })

  it('gives a bug a reference that is in the log, and nothing else', async () => {
    const ask = door(() => Promise.reject(new Error('boom')))
    const outcome = await ask('desk', 'greet', { name: 'x' })
    expect(outcome).toEqual({
      ok: false,
      problem: { code: 'unexpected', reference: expect.any(String) as string },
    })
    const reference =
      !outcome.ok && outcome.problem.code === 'unexpected' ? outcome.problem.reference : 'none'
    expect(lines.at(-1)).toBe(`unexpected failure ${reference} Error: boom`)
  })

  it('treats an output that breaks its promise as a bug', async () => {
    const ask = door(() => Promise.resolve(ok({ greeting: 3 as unknown as string })))
    expect(await ask('desk', 'greet', { name: 'x' })).toMatchObject({ problem: { code: 'unexpected' } })
  })

  it.each([
    ['desk', 'nope'],
    ['nope', 'greet'],
    ['desk', 'constructor'],
    ['__proto__', 'toString'],
    ['constructor', 'prototype'],
  ])('does not know %s.%s', async (group, name) => {
    const ask = door(() => Promise.resolve(ok({ greeting: '' })))
    expect(await ask(group, name, { name: 'x' })).toMatchObject({ problem: { code: 'unexpected' } })
  })

  it('says so while the store is not open', async () => {
    const ask = door(() => Promise.resolve(ok({ greeting: '' })))
    expect(await ask('later', 'wait', undefined)).toEqual({ ok: false, problem: { code: 'not-open' } })
  })

  it('answers what a cancelled call threw with cancelled', async () => {
    const stop = new AbortController()
    stop.abort()
    const ask = door(() => Promise.reject(new Error('aborted')))
    expect(await ask('desk', 'greet', { name: 'x' }, stop.signal)).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    })
  })
})
