import { announce, play } from '../../precontract/played-main'
import type { TrainingSummary } from '../../../../src-shared/learning-account/views.model'
import { fail, ok } from '../../../../src-shared/result'
import { profileOf } from '../../profiles/profiles'

export const provider = profileOf({
  id: 'provider',
  name: 'Opleidingscentrum Proef',
  enterpriseNumber: '0406798006',
  role: 'training-provider',
  dataModel: 'multiple-participants',
})

/** A training as the register lists it. */
export function trainingOf(change: Partial<TrainingSummary> = {}): TrainingSummary {
  const delivery = change.delivery ?? { state: 'draft' }
  return {
    id: 'training-1',
    profileId: provider.id,
    trainingId: '0f0c2f4e-3b0a-4a51-9c0e-000000000001',
    denomination: 'Excel, niveau 1',
    firstStartDate: '2026-11-16',
    lastEndDate: '2026-11-20',
    reference: null,
    delivery,
    participants: 2,
    hours: 15,
    errors: 0,
    anomalies: 0,
    changedAt: '2026-11-22T09:00:00.000Z',
    registeredAt: null,
    template: null,
    removedAt: null,
    ...change,
    state: delivery.state,
  }
}

/** So many trainings, the first one called "Opleiding 1". */
export function manyTrainings(count: number): TrainingSummary[] {
  return Array.from({ length: count }, (_, index) =>
    trainingOf({ id: `training-${index + 1}`, denomination: `Opleiding ${index + 1}` }),
  )
}

interface Query {
  readonly search?: string
  readonly states?: readonly string[]
  readonly templates?: boolean
  readonly removed?: boolean
  readonly from?: string
  readonly offset: number
  readonly limit: number
}

/** Lists, puts away and restores trainings as main does, and announces it; gives them as they are now. */
export function playRegister(begun: readonly TrainingSummary[]): () => readonly TrainingSummary[] {
  let trainings = begun
  const change = (id: string, to: Partial<TrainingSummary>) => {
    if (!trainings.some((one) => one.id === id)) return fail({ code: 'not-found', what: 'training' } as const)
    trainings = trainings.map((one) => (one.id === id ? { ...one, ...to } : one))
    announce('trainings-changed')
    return ok({})
  }
  play('learningAccount.list', (query: Query) => {
    const found = trainings.filter(
      (one) =>
        (one.removedAt !== null) === (query.removed === true) &&
        (one.template !== null) === (query.templates === true) &&
        (query.states === undefined || query.states.includes(one.state)) &&
        (query.from === undefined || (one.lastEndDate ?? '') >= query.from) &&
        (one.denomination ?? '').toLowerCase().includes((query.search ?? '').toLowerCase()),
    )
    return ok({ trainings: found.slice(query.offset, query.offset + query.limit), total: found.length })
  })
  play('learningAccount.discard', ({ id }: { id: string }) =>
    change(id, { removedAt: '2026-11-22T10:00:00.000Z' }),
  )
  play('learningAccount.restore', ({ id }: { id: string }) => change(id, { removedAt: null }))
  play('learningAccount.withdraw', ({ id }: { id: string }) =>
    change(id, { state: 'draft', delivery: { state: 'draft' } }),
  )
  return () => trainings
}
