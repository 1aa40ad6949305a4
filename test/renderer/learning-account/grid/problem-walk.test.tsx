import { expect, it } from 'vitest'
import { nextProblem, placeOf } from '../../../../src-renderer/learning-account/grid/problem-walk'
import type { Defect } from '../../../../src-shared/learning-account/rules.model'

const defects: Defect[] = [
  'denomination',
  'participants.4.insz',
  'participants.1.periods.2.hours',
  'participants.1.result',
  'participants.3.periods',
].map((path) => ({ path, code: 'required', level: 'error' }))

it('knows where a path leads', () => {
  expect(placeOf('participants.3.certificate.type')).toEqual({ participant: 3, period: -1, column: 7 })
  expect(placeOf('participants.3.periods.12.endDate')).toEqual({ participant: 3, period: 12, column: 1 })
  expect(placeOf('participants.3.periods')).toEqual({ participant: 3, period: -1, column: 10 })
  expect(placeOf('participants')).toEqual({ participant: 0, period: -1, column: 0 })
  expect(placeOf('firstStartDate')).toBeNull()
})

it('walks in the order of the grids, into the periods, around the end and back', () => {
  let here = { participant: 0, period: -1, column: 0 }
  const walk = (direction: 'next' | 'previous'): string => {
    here = nextProblem(defects, here, direction) ?? here
    return `${here.participant}/${here.period}/${here.column}`
  }
  const there = [1, 2, 3, 4, 5].map(() => walk('next'))
  expect(there).toEqual(['1/-1/3', '1/2/2', '3/-1/10', '4/-1/1', '1/-1/3'])
  expect([1, 2, 3].map(() => walk('previous'))).toEqual(['4/-1/1', '3/-1/10', '1/2/2'])
  expect(nextProblem([], here, 'next')).toBeUndefined()
})
