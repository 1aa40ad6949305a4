import { describe, expect, it } from 'vitest'
import { pathIn, pathOut, TrainingIn, trainingOut } from '../../../src-shared/learning-account/exchange.model'
import { Training } from '../../../src-shared/learning-account/learning-account.model'

const ID = '9b2b6f0e-5d9c-4f2a-8a3e-2f0c6f7a1b11'

describe('a training in the hands of a script', () => {
  it('has the service’s own name for the number of a person, or ours', () => {
    const [first, second, third] = TrainingIn.parse({
      participants: [{ inss: '70.08.15-005.04' }, { insz: '70081500504' }, {}],
    }).participants
    expect(first?.insz).toBe('70081500504')
    expect(second?.insz).toBe('70081500504')
    expect(third?.insz).toBeNull()
    expect(first).not.toHaveProperty('inss')
  })

  it('comes back as it was handed over', () => {
    const training = Training.parse({ trainingId: ID, participants: [{ insz: '70081500504' }] })
    const out = trainingOut(training)
    expect(out.participants[0]).toMatchObject({ inss: '70081500504' })
    expect(out.participants[0]).not.toHaveProperty('insz')
    expect(TrainingIn.parse(out)).toEqual(training)
  })

  it('is told by its own names where something is wrong', () => {
    expect(['participants.3.insz', 'participants.3.periods.2.hours', 'lastEndDate'].map(pathOut)).toEqual([
      'participants.3.inss',
      'participants.3.periods.2.hours',
      'lastEndDate',
    ])
    expect(pathIn(pathOut('participants.3.insz'))).toBe('participants.3.insz')
  })
})
