import { announce, forget, inputsOf, play } from '../../precontract/played-main'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  loadMore,
  narrow,
  openRegister,
  PAGE,
  useRegister,
} from '../../../../src-renderer/learning-account/register/register.store'
import type { TrainingSummary } from '../../../../src-shared/learning-account/views.model'
import { fail, ok } from '../../../../src-shared/result'
import { manyTrainings, playRegister, provider } from './played-register'

const listing = () => useRegister.getState().listing
const listed = () => {
  const state = listing()
  return state.step === 'listed' ? state.trainings.map(({ id }: TrainingSummary) => id) : []
}
const isListed = (count: number) => vi.waitFor(() => expect(listed()).toHaveLength(count))
const asked = () => inputsOf('learningAccount.list').at(-1)

let close = (): void => undefined
beforeEach(() => useRegister.setState(useRegister.getInitialState(), true))
afterEach(() => {
  close()
  forget()
})

describe('the list of a register of thousands', () => {
  it('is read a page at a time, and anew as far as it was read', async () => {
    playRegister(manyTrainings(1250))
    close = openRegister(provider.id)
    await isListed(PAGE)
    expect(listing()).toMatchObject({ total: 1250 })
    for (let pages = 2; pages <= 6; pages += 1) {
      await loadMore()
      await isListed(pages * PAGE)
    }
    expect(new Set(listed()).size).toBe(6 * PAGE)
    announce('trainings-changed')
    await vi.waitFor(() => expect(asked()).toMatchObject({ offset: 500, limit: 100 }))
    await isListed(6 * PAGE)
    expect(new Set(listed()).size).toBe(6 * PAGE)
  })

  it('ends with its last training', async () => {
    playRegister(manyTrainings(PAGE + 1))
    close = openRegister(provider.id)
    await isListed(PAGE)
    await loadMore()
    await isListed(PAGE + 1)
    const before = inputsOf('learningAccount.list').length
    await loadMore()
    expect(inputsOf('learningAccount.list')).toHaveLength(before)
  })

  it.each([
    [{ shown: 'under-way' }, { states: ['queued', 'sending', 'unknown', 'removing'] }],
    [{ shown: 'put-away' }, { removed: true }],
    [{ shown: 'all' }, {}],
    [
      { from: '2026-01-01', to: '2026-12-31' },
      { from: '2026-01-01', to: '2026-12-31' },
    ],
    // A year that is being typed is no day yet.
    [{ from: '0020-01-01' }, {}],
  ] as const)('asks for what it is narrowed to: %j', async (change, query) => {
    playRegister([])
    close = openRegister(provider.id)
    await vi.waitFor(() => expect(listing().step).toBe('listed'))
    narrow(change)
    await vi.waitFor(() => expect(inputsOf('learningAccount.list')).toHaveLength(2))
    expect(asked()).toEqual({ profileId: provider.id, offset: 0, limit: PAGE, ...query })
  })

  it('shows what was asked last, whichever answer comes first', async () => {
    const answers: (() => void)[] = []
    play('learningAccount.list', async ({ search }: { search?: string }) => {
      await new Promise<void>((resolve) => answers.push(resolve))
      const trainings = manyTrainings(search === 'late' ? 1 : 2)
      return ok({ trainings, total: trainings.length })
    })
    close = openRegister(provider.id)
    narrow({ search: 'late' })
    await vi.waitFor(() => expect(answers).toHaveLength(2))
    answers[1]?.()
    await isListed(1)
    answers[0]?.()
    await new Promise((resolve) => setTimeout(resolve))
    expect(listed()).toHaveLength(1)
  })

  it('forgets the filter of another profile', async () => {
    playRegister([])
    close = openRegister(provider.id)
    narrow({ shown: 'draft' })
    close()
    close = openRegister('another')
    expect(useRegister.getState().filter.shown).toBe('all')
    await vi.waitFor(() => expect(asked()).toMatchObject({ profileId: 'another' }))
  })

  it('says why it could not be read', async () => {
    play('learningAccount.list', () => fail({ code: 'not-open' }))
    close = openRegister(provider.id)
    await vi.waitFor(() => expect(listing()).toEqual({ step: 'failed', problem: { code: 'not-open' } }))
  })
})
