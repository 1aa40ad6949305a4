import { announce, forget, inputsOf, play } from './played-main'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  filterHistory,
  loadHistory,
  loadOlder,
  openHistory,
  PAGE,
  searchHistory,
  showAllHistory,
  useHistory,
} from '../../../src-renderer/precontract/history.store'
import { fail, ok } from '../../../src-shared/result'
import { checkOf, manyChecks } from './checks'

interface Query {
  readonly limit: number
  readonly offset: number
  readonly search?: string
}

const listing = () => useHistory.getState().listing
const listedIds = () => {
  const now = listing()
  return now.step === 'listed' ? now.checks.map(({ id }) => id) : now.step
}

/** Answers as the real call does, from this many kept answers. */
function playKept(count: number): void {
  const kept = manyChecks(count)
  play('precontract.history', ({ limit, offset }: Query) => ok(kept.slice(offset, offset + limit)))
}

beforeEach(() => {
  useHistory.setState({ search: '', profileId: '', listing: { step: 'loading' } })
})
afterEach(() => {
  vi.useRealTimers()
  forget()
})

describe('the list of kept answers', () => {
  it('is read page by page, to its end', async () => {
    playKept(PAGE * 2 + 1)
    await loadHistory()
    expect(listing()).toMatchObject({ step: 'listed', rest: 'more' })
    expect(listedIds()).toHaveLength(PAGE)
    await loadOlder()
    expect(listing()).toMatchObject({ rest: 'more' })
    await loadOlder()
    expect(listing()).toMatchObject({ rest: 'none' })
    expect(listedIds()).toEqual(manyChecks(PAGE * 2 + 1).map(({ id }) => id))
    await loadOlder()
    expect(inputsOf('precontract.history')).toHaveLength(3)
  })

  it('knows that exactly one page is all there is', async () => {
    playKept(PAGE)
    await loadHistory()
    expect(listing()).toMatchObject({ step: 'listed', rest: 'none' })
  })

  it('does not ask twice for the page it is already reading', async () => {
    playKept(PAGE * 3)
    await loadHistory()
    await Promise.all([loadOlder(), loadOlder(), loadOlder()])
    expect(listedIds()).toHaveLength(PAGE * 2)
  })

  it('is read anew, as far as it was read before, when an answer was added', async () => {
    playKept(PAGE * 3)
    const stop = openHistory()
    await vi.waitFor(() => expect(listing().step).toBe('listed'))
    await loadOlder()
    play('precontract.history', ({ limit }: Query) => ok([checkOf({ id: 'new' }), ...manyChecks(limit - 1)]))
    announce('checks-changed')
    await vi.waitFor(() => expect(listedIds()).toContain('new'))
    expect(listedIds()).toHaveLength(PAGE * 2)
    stop()
    announce('checks-changed')
    expect(inputsOf('precontract.history')).toHaveLength(3)
  })

  it('searches once the user pauses, with the last words only', async () => {
    vi.useFakeTimers()
    playKept(3)
    for (const typed of ['l', 'lo', 'lot', ' lotte ']) searchHistory(typed)
    expect(useHistory.getState().search).toBe(' lotte ')
    expect(inputsOf('precontract.history')).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(inputsOf('precontract.history')).toEqual([{ limit: PAGE + 1, offset: 0, search: 'lotte' }])
  })

  it('shows the last search even when an earlier one answers later', async () => {
    const waiting: (() => void)[] = []
    play(
      'precontract.history',
      ({ search }: Query) =>
        new Promise((resolve) => waiting.push(() => resolve(ok([checkOf({ id: search ?? 'all' })])))),
    )
    useHistory.setState({ search: 'first' })
    const first = loadHistory()
    useHistory.setState({ search: 'second' })
    const second = loadHistory()
    waiting[1]?.()
    await second
    waiting[0]?.()
    await first
    expect(listedIds()).toEqual(['second'])
  })

  it('keeps to one profile until all is asked for again', async () => {
    playKept(1)
    filterHistory('practice-mandatary')
    await vi.waitFor(() => expect(listing().step).toBe('listed'))
    showAllHistory()
    await vi.waitFor(() => expect(inputsOf('precontract.history')).toHaveLength(2))
    expect(inputsOf('precontract.history')).toEqual([
      { limit: PAGE + 1, offset: 0, profileId: 'practice-mandatary' },
      { limit: PAGE + 1, offset: 0 },
    ])
    expect(useHistory.getState()).toMatchObject({ search: '', profileId: '' })
  })

  it('says why it could not be read', async () => {
    play('precontract.history', () => fail({ code: 'not-open' }))
    await loadHistory()
    expect(listing()).toEqual({ step: 'failed', problem: { code: 'not-open' } })
  })
})
