import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { HistoryQuery, HistoryTraining } from '../../../src-main/learning-account/learning-account.api'
import { wholeHistory } from '../../../src-main/learning-account/learning-account.history'
import { addDays } from '../../../src-shared/learning-account/calendar'
import { Participant, TrainingHeader } from '../../../src-shared/learning-account/learning-account.model'
import { fail, ok } from '../../../src-shared/result'

const MOST = 999
const BEGIN = '2020-01-01'

function training(number: number, day: number, length: number): HistoryTraining {
  const firstStartDate = addDays(BEGIN, day)
  return {
    trainingId: `training-${number}`,
    header: TrainingHeader.parse({ firstStartDate, lastEndDate: addDays(firstStartDate, length) }),
    participant: Participant.parse({ insz: '70081500504' }),
  }
}

/** A service that holds these, answers at most 999, oldest first, and counts how often it was asked. */
function service(trainings: readonly HistoryTraining[], reading: 'within' | 'touching') {
  let asked = 0
  const answer = ({ from = '', to = '9999-12-31' }: HistoryQuery) => {
    asked += 1
    const fits = trainings.filter(({ header: { firstStartDate, lastEndDate } }) => {
      const [first, last] = [firstStartDate ?? '', lastEndDate ?? '']
      return reading === 'within' ? first >= from && last <= to : last >= from && first <= to
    })
    fits.sort((a, b) => (a.header.firstStartDate ?? '').localeCompare(b.header.firstStartDate ?? ''))
    return Promise.resolve(ok({ trainings: fits.slice(0, MOST), anomalies: [] }))
  }
  return { answer, asked: () => asked }
}

/** About how many trainings lie on one day. */
const crowdOf = (count: number, days: number, longest: number) => (count * (longest / 2 + 1)) / days

const ids = (trainings: readonly HistoryTraining[]) => trainings.map(({ trainingId }) => trainingId).sort()

it.each(['within', 'touching'] as const)(
  'brings out everything, however much there is and whichever way the days are read: %s',
  async (reading) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 3500 }),
        fc.integer({ min: 30, max: 2000 }),
        fc.integer({ min: 0, max: 60 }),
        async (count, days, longest) => {
          const all = Array.from({ length: count }, (_, number) =>
            training(number, (number * 7919) % days, (number * 31) % (longest + 1)),
          )
          const { answer, asked } = service(all, reading)
          const found = await wholeHistory(answer, { insz: '70081500504' })
          if (!found.ok) throw new Error('The history was not found')
          if (found.value.complete) expect(ids(found.value.trainings)).toEqual(ids(all))
          // Not everything only where so many lie on one day that no question is narrow enough.
          else expect(crowdOf(count, days, longest)).toBeGreaterThan(MOST / 2)
          if (count < MOST) expect(asked()).toBe(1)
        },
      ),
      { numRuns: 40, endOnFailure: true },
    )
  },
)

it('says that it is not everything when one day alone brings more than comes back', async () => {
  const crowd = Array.from({ length: 1500 }, (_, number) => training(number, 5, 0))
  const found = await wholeHistory(service(crowd, 'within').answer, { insz: '70081500504' })
  expect(found).toMatchObject({ ok: true, value: { complete: false } })
  expect(found.ok && found.value.trainings.length).toBe(MOST)
})

it('asks no more than it was asked for, and stops at a problem', async () => {
  const windows: HistoryQuery[] = []
  const { answer } = service(
    Array.from({ length: 2000 }, (_, number) => training(number, number % 400, 0)),
    'within',
  )
  const query = { insz: '70081500504', from: '2020-03-01', to: '2020-12-31' }
  await wholeHistory((window) => (windows.push(window), answer(window)), query)
  for (const { from = '', to = '9999' } of windows) {
    expect(from >= query.from && to <= query.to).toBe(true)
  }
  const problem = { code: 'offline' } as const
  expect(await wholeHistory(() => Promise.resolve(fail(problem)), query)).toEqual(fail(problem))
})
