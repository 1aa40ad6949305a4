import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createPracticeServer } from '../../../src-main/sandbox/practice-server'
import { practicePeople } from '../../../src-shared/precontract/practice-people'
import { createTestClock, ENTERPRISE, startPractice } from './practice-client'

let practice: Awaited<ReturnType<typeof startPractice>>
beforeAll(async () => void (practice = await startPractice()))
afterAll(() => practice.server.stop())

describe('the practice server', () => {
  it('listens on loopback only, two beside each other', async () => {
    const other = createPracticeServer({ clock: createTestClock() })
    const { origin } = await other.start()
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(origin).not.toBe(practice.origin)
    await other.stop()
    await expect(fetch(origin)).rejects.toThrow()
  })

  it('dates every answer by its own clock and gives it a trace id, related to the client’s', async () => {
    practice.clock.set('2035-02-14T12:04:00Z')
    const response = await fetch(practice.tokenUrl, { headers: { 'BelGov-Trace-Id': 'my-trace' } })
    expect(response.headers.get('date')).toBe('Wed, 14 Feb 2035 12:04:00 GMT')
    expect(response.headers.get('belgov-trace-id')).toMatch(/^[0-9a-f]{24}$/)
    expect(response.headers.get('belgov-related-trace-id')).toBe('my-trace')
  })

  it.each([
    '/',
    '//',
    '/REST/oauth/v5/token/',
    '/REST/employmentPrecontractualData/v1/verifyPreContractualData',
    '/practice/channels/a/b',
    '/%zz?%zz',
  ])('knows nothing at %s', async (path) => {
    const { status, body } = await rawGet(path)
    expect(status).toBe(404)
    expect(JSON.parse(body)).toMatchObject({ type: 'urn:problem-type:belgif:resourceNotFound', status: 404 })
  })

  it('refuses more than 1 MB, whether announced or streamed', async () => {
    const megabyte = 1024 * 1024
    const largest = await fetch(practice.tokenUrl, { method: 'POST', body: 'x'.repeat(megabyte) })
    expect(largest.status).toBe(400)
    const larger = await fetch(practice.tokenUrl, { method: 'POST', body: 'x'.repeat(megabyte + 1) })
    expect(larger.status).toBe(413)
    expect(await larger.json()).toMatchObject({
      type: 'urn:problem-type:belgif:payloadTooLarge',
      limit: megabyte,
    })
  })

  it('keeps serving after a client went away in the middle of its request', async () => {
    await new Promise<void>((resolve) => {
      const leaving = request(practice.tokenUrl, { method: 'POST', headers: { 'content-length': 1000 } })
      leaving.on('error', () => resolve())
      leaving.write('half a body', () => leaving.destroy(new Error('left')))
    })
    expect((await fetch(practice.tokenUrl)).status).toBe(405)
  })

  it('answers later when told so', async () => {
    practice.server.setLatency(150)
    const before = performance.now()
    await fetch(practice.tokenUrl)
    expect(performance.now() - before).toBeGreaterThanOrEqual(149)
    practice.server.setLatency(0)
  })

  it('stops at once, whatever hangs', async () => {
    const other = await startPractice()
    const token = await other.token(await other.register())
    const silent = practicePeople.find(({ shows }) => shows === 'no-answer')!
    const hanging = other.verify(
      { mandataryEnterpriseNumber: ENTERPRISE, citizen: silent.insz, startDate: '2035-03-01' },
      token,
    )
    const cut = expect(hanging).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const before = performance.now()
    await other.server.stop()
    expect(performance.now() - before).toBeLessThan(1000)
    await cut
  })

  it('writes nothing anywhere while it answers about a person', async () => {
    const written = [
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
      vi.spyOn(console, 'log'),
      vi.spyOn(console, 'error'),
    ]
    const token = await practice.token(await practice.register())
    for (const { insz, shows } of practicePeople) {
      if (shows === 'no-answer' || shows === 'slow-answer') continue
      const asked = { mandataryEnterpriseNumber: ENTERPRISE, citizen: insz, startDate: '2035-03-01' }
      await practice
        .verify(asked, token)
        .then(
          (response) => response.text(),
          () => undefined,
        )
        .catch(() => undefined)
    }
    const calls = written.flatMap((spy) => spy.mock.calls)
    vi.restoreAllMocks()
    expect(calls).toEqual([])
  })
})

/** Sends a path as it is: fetch would tidy it up first. */
function rawGet(path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(practice.origin)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}
