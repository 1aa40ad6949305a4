import { describe, expect, it } from 'vitest'
import { createUnderWay } from '../../../src-main/platform/under-way'

const LONG_MS = 60_000

describe('work that is under way', () => {
  it('is nothing at first', async () => {
    await createUnderWay().settled(LONG_MS)
  })

  it('is waited for until all of it ended, well or not', async () => {
    const underWay = createUnderWay()
    let end = (): void => undefined
    let fail = (_reason: Error): void => undefined
    const good = underWay.follow(new Promise<string>((done) => (end = () => done('kept'))))
    const bad = underWay.follow(new Promise<string>((_done, no) => (fail = no)))
    let isSettled = false
    const settled = underWay.settled(LONG_MS).then(() => (isSettled = true))
    end()
    expect(await good).toBe('kept')
    expect(isSettled).toBe(false)
    fail(new Error('broken'))
    await expect(bad).rejects.toThrow('broken')
    await settled
  })

  it('is not waited for longer than was said', async () => {
    const underWay = createUnderWay()
    void underWay.follow(new Promise(() => undefined))
    await underWay.settled(1)
  })
})
