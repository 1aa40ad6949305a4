import { resolve } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegistry } from '../../src-main/sandbox/learning-account-registry'
import { createMemoryStore, type PracticeStore } from '../../src-main/sandbox/practice-store'
import { newFolder, removeFolders } from '../support/engine'
import { inszOf } from '../support/insz'
import { bundleScript, runScript } from '../support/run-script'
import {
  good,
  participant,
  PEOPLE,
  period,
  PROVIDER,
  sample,
  startGovernment,
  type Government,
  type Provider,
} from './trainings-support'

const LATER = '0403199702'
const OTHER_EMPLOYER = '0403199702'

let store: PracticeStore
let government: Government
beforeEach(async () => {
  store = createMemoryStore()
  government = await startGovernment({ store })
})
afterEach(() => government.close())
afterAll(removeFolders)

/** Registers trainings as another computer of the same provider did: this one has never seen them. */
async function elsewhere(...trainings: readonly object[]): Promise<string[]> {
  const other = await government.office()
  const numbers: string[] = []
  for (const training of trainings) {
    const { id, trainingId } = good(
      await other.trainings.saveDraft({ profileId: other.profileId, training: training }),
    )
    expect(good(await other.trainings.submit({ id })).state).toBe('registered')
    numbers.push(trainingId)
  }
  await other.close()
  return numbers
}

const chain = [
  sample({ denomination: 'Een' }, [PEOPLE[0], PEOPLE[1]]),
  sample({ denomination: 'Twee' }, [PEOPLE[1], PEOPLE[2]]),
  sample({ denomination: 'Drie' }, [PEOPLE[2], PEOPLE[3]]),
]

async function knowing(person: string, folder?: string): Promise<Provider> {
  const office = await government.office(folder === undefined ? {} : { folder })
  const training = sample({ denomination: 'Nog een plan' }, [person])
  good(await office.trainings.saveDraft({ profileId: office.profileId, training }))
  return office
}

/** Puts trainings of a person into the service's own records, by the hundreds. */
async function registered(days: readonly string[], insz: string, employer = '0880820673'): Promise<void> {
  const registry = createRegistry(store, PROVIDER)
  for (const [index, day] of days.entries()) {
    const trainingId = `00000000-0000-4000-8000-${employer.slice(2, 6)}${String(index).padStart(8, '0')}`
    const version = registry.begin(trainingId, `g${index}`)
    await version.add([
      {
        inss: Number(insz),
        companyId: Number(employer),
        trainingResult: 1,
        scope: 1,
        detailsPerPeriod: [
          {
            trainingHours: 400,
            trainingStartDate: day,
            trainingEndDate: day,
            trainingStatus: 1,
            trainingType: 1,
          },
        ],
      },
    ])
    await version.complete({
      trainingId,
      trainingDenomination: `Opleiding ${index}`,
      trainingFirstStartDate: day,
      trainingLastEndDate: day,
    })
  }
}

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)

describe('the history of a person', () => {
  it('of more than 999 trainings is asked for in parts, and comes whole', async () => {
    await registered(
      Array.from({ length: 2100 }, (_, index) => dayAfter(index % 1500)),
      PEOPLE[0],
    )
    const { trainings, profileId } = await government.office()
    const history = good(await trainings.history({ profileId, inss: PEOPLE[0] }))
    expect(history.complete).toBe(true)
    expect(new Set(history.trainings.map(({ trainingId }) => trainingId)).size).toBe(2100)
    const starts = history.trainings.map(({ firstStartDate }) => firstStartDate ?? '')
    expect(starts).toEqual([...starts].sort())
  })

  it('says that it is not complete when one day alone has too many, and asks by employer', async () => {
    await registered(Array<string>(1005).fill('2025-03-01'), PEOPLE[0])
    await registered(['2025-03-01', '2026-01-01'], PEOPLE[0], OTHER_EMPLOYER)
    const { trainings, profileId } = await government.office()
    const all = good(await trainings.history({ profileId, inss: PEOPLE[0] }))
    expect(all.complete).toBe(false)
    const one = good(
      await trainings.history({ profileId, inss: PEOPLE[0], employerEnterpriseNumber: OTHER_EMPLOYER }),
    )
    expect(one).toMatchObject({ complete: true, anomalies: [] })
    expect(one.trainings.map(({ firstStartDate }) => firstStartDate)).toEqual(['2025-03-01', '2026-01-01'])
    const between = good(
      await trainings.history({ profileId, inss: PEOPLE[0], from: '2025-12-31', to: '2026-12-31' }),
    )
    expect(between.trainings.map(({ firstStartDate }) => firstStartDate)).toEqual(['2026-01-01'])
  })

  it('is kept in the register, training by training, without giving it to the window', async () => {
    const [trainingId] = await elsewhere(chain[0]!)
    const { trainings, profileId } = await government.office()
    const { id } = good(await trainings.keepRegistered({ profileId, trainingId: trainingId! }))
    expect(good(await trainings.open({ id }))).toMatchObject({
      header: { denomination: 'Een' },
      delivery: { state: 'registered' },
      counts: { participants: 2 },
    })
  })
})

describe('the archive', () => {
  it('fetches every training of everyone, also of those whom it meets on the way', async () => {
    await elsewhere(...chain)
    const { trainings, profileId } = await knowing(PEOPLE[0])
    expect(good(await trainings.archiveStatus({ profileId }))).toMatchObject({
      people: 1,
      done: 0,
      trainings: 0,
      lastAt: null,
      days: [],
    })
    const told: { done: number; total?: number | undefined }[] = []
    const status = good(
      await trainings.archive({ profileId }, { onProgress: (progress) => told.push(progress) }),
    )
    expect(status).toMatchObject({ people: 4, done: 4, failed: 0, trainings: 3, failures: [] })
    expect(status.days.map(({ people }) => people)).toEqual([4])
    expect(told.map(({ done }) => done)).toEqual([1, 2, 3, 4])
    expect(told.at(-1)).toEqual({ done: 4, total: 4 })
    const list = good(await trainings.list({}))
    expect(list.trainings.map(({ denomination, state }) => `${denomination} ${state}`).sort()).toEqual([
      'Drie registered',
      'Een registered',
      'Nog een plan draft',
      'Twee registered',
    ])
  })

  it('goes on after the app was closed in the middle, and fetches nothing twice', async () => {
    const numbers = await elsewhere(...chain)
    const folder = newFolder()
    const first = await knowing(PEOPLE[0], folder)
    const stop = new AbortController()
    const stopped = await first.trainings.archive(
      { profileId: first.profileId },
      { signal: stop.signal, onProgress: ({ done }) => done === 2 && stop.abort() },
    )
    expect(stopped).toEqual({ ok: false, problem: { code: 'cancelled' } })
    await first.close()

    const { trainings, profileId } = await government.office({ folder })
    expect(good(await trainings.archiveStatus({ profileId }))).toMatchObject({
      people: 3,
      done: 2,
      trainings: 2,
    })
    // What is kept is not asked for again: the service may forget it.
    await createRegistry(store, PROVIDER).remove(numbers[0]!)
    const told: number[] = []
    const status = good(await trainings.archive({ profileId }, { onProgress: ({ done }) => told.push(done) }))
    expect(status).toMatchObject({ people: 4, done: 4, failed: 0, trainings: 3 })
    expect(told).toEqual([3, 4])
  })

  it('loses nothing when the app is killed in the middle, again and again', async () => {
    const people = Array.from({ length: 12 }, (_, index) => inszOf(index + 1))
    const pairs = people.slice(1).map((insz, index) => [people[index] ?? '', insz])
    await elsewhere(...pairs.map((pair) => sample({}, pair)))
    const folder = newFolder()
    const { profileId, close } = await knowing(people[0] ?? '', folder)
    await close()
    government.server.setLatency(40)
    const script = await bundleScript(resolve(import.meta.dirname, '../support/kills/archive.script.ts'))
    const lives: number[][] = []
    for (const kills of [true, true, true, false]) {
      const life = runScript([process.execPath, script, JSON.stringify({ folder, profileId })])
      await life.firstLine()
      // Somewhere in the next person: between two of its answers, or while one is written.
      if (kills) setTimeout(() => life.process.kill('SIGKILL'), Math.random() * 100)
      expect((await life.ended).signal).toBe(kills ? 'SIGKILL' : null)
      lives.push(life.lines().map(Number).filter(Number.isInteger))
    }
    const told = lives.flat()
    // Every life goes on behind the one before; the last of a life may have been kept and not been told any more.
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(12)
    expect(lives.slice(1).every(([first = 0], index) => first > (lives[index]?.at(-1) ?? 0))).toBe(true)
    const { trainings } = await government.office({ folder })
    expect(good(await trainings.archiveStatus({ profileId }))).toMatchObject({
      people: 12,
      done: 12,
      failed: 0,
      trainings: 11,
    })
  })

  it('goes on where the line was cut, and says why it stopped', async () => {
    await elsewhere(...chain)
    const { trainings, profileId } = await knowing(PEOPLE[0])
    const cut = await trainings.archive(
      { profileId },
      { onProgress: ({ done }) => void (done === 1 && government.gate.shut()) },
    )
    expect(cut).toMatchObject({ ok: false })
    expect(good(await trainings.archiveStatus({ profileId }))).toMatchObject({ done: 1 })
    await government.gate.open()
    expect(good(await trainings.archive({ profileId }))).toMatchObject({ people: 4, done: 4, trainings: 3 })
  })

  it('notes whose trainings do not all come, goes on with the others, and tries again', async () => {
    await elsewhere(...chain)
    await registered(Array<string>(1005).fill('2025-03-01'), PEOPLE[0])
    const { trainings, profileId } = await knowing(PEOPLE[0])
    // A thousand trainings one by one: only that they do not all come matters here.
    const status = good(await trainings.archive({ profileId }))
    expect(status).toMatchObject({ people: 4, done: 3, failed: 1 })
    expect(status.failures).toMatchObject([
      { insz: PEOPLE[0], name: null, problem: { code: 'history-incomplete' } },
    ])
    expect(status.failures[0]?.key).not.toContain(PEOPLE[0])
    await createRegistry(store, PROVIDER).remove('00000000-0000-4000-8000-')
    expect(good(await trainings.archive({ profileId }))).toMatchObject({ people: 4, done: 4, failed: 0 })
  })

  it('reads everything anew when asked, and leaves a changed draft as it is', async () => {
    const [number] = await elsewhere(chain[0]!)
    const { trainings, profileId } = await knowing(PEOPLE[0])
    good(await trainings.archive({ profileId }))
    const other = await government.office()
    const theirs = good(
      await other.trainings.keepRegistered({ profileId: other.profileId, trainingId: number! }),
    )
    good(
      await other.trainings.edit({
        id: theirs.id,
        operations: [{ op: 'set-header', field: 'reference', value: 'Gewijzigd' }],
      }),
    )
    good(await other.trainings.submit({ id: theirs.id }))
    const referenceOf = async () =>
      good(await trainings.list({})).trainings.find(({ trainingId }) => trainingId === number)?.reference
    good(await trainings.archive({ profileId }))
    expect(await referenceOf()).toBeNull()
    expect(good(await trainings.archive({ profileId, restart: true }))).toMatchObject({ people: 2, done: 2 })
    expect(await referenceOf()).toBe('Gewijzigd')
  })

  it('asks nothing of a service that is gone, and tells what is kept', async () => {
    const { trainings, profileId, environmentId, main } = await knowing(PEOPLE[0])
    const environments = good(await main.environments.list())
    const environment = environments.find(({ id }) => id === environmentId)!
    good(await main.environments.save({ ...environment, learningAccount: 'closed' }))
    for (const asked of [
      trainings.archive({ profileId }),
      trainings.history({ profileId, inss: PEOPLE[0] }),
    ]) {
      expect(await asked).toEqual({
        ok: false,
        problem: { code: 'learning-account-closed', access: 'closed' },
      })
    }
    expect(good(await trainings.archiveStatus({ profileId }))).toMatchObject({ people: 1, done: 0 })
  })
})

describe('the overviews', () => {
  const on = (hours: number, day: string, status = 1) => ({
    ...period,
    hours,
    status,
    startDate: day,
    endDate: day,
  })
  const year = (first: number, trainingYear: number, periods: readonly object[]) =>
    sample({
      denomination: `Opleiding ${first}`,
      firstStartDate: `${trainingYear}-01-01`,
      lastEndDate: `${trainingYear + 1}-12-31`,
      participants: [
        participant(PEOPLE[0], { periods }),
        participant(PEOPLE[1], { employerEnterpriseNumber: LATER, periods: [on(10, '2025-02-03')] }),
      ],
    })

  async function office(): Promise<Provider> {
    const opened = await government.office()
    const { trainings, profileId } = opened
    good(
      await trainings.saveSettings({
        rights: [
          { fromYear: 2025, hoursPerYear: 38, source: 'Test' },
          { fromYear: 2026, hoursPerYear: 40, source: 'Test' },
        ],
      }),
    )
    const periods = [on(20, '2025-02-03'), on(7.25, '2025-03-03', 2), on(8, '2026-01-05')]
    good(await trainings.saveDraft({ profileId, training: year(1, 2025, periods) }))
    good(await trainings.saveDraft({ profileId, training: year(2, 2025, [on(1.5, '2025-05-05')]) }))
    good(await trainings.saveDraft({ profileId, training: year(3, 2025, []) }))
    return opened
  }

  it('sum up each person, by year against the right of that year', async () => {
    const { trainings, profileId } = await office()
    const { people, total, right } = good(await trainings.people({ profileId, year: 2025 }))
    expect({ total, right }).toEqual({ total: 2, right: 38 })
    expect(
      people.map(({ insz, trainings: count, hours, followed }) => [insz, count, hours, followed]),
    ).toEqual([
      [PEOPLE[0], 2, 28.75, 21.5],
      [PEOPLE[1], 3, 30, 30],
    ])
    expect(good(await trainings.people({ profileId, year: 2026 })).people).toMatchObject([
      { insz: PEOPLE[0], hours: 8, followed: 8 },
    ])
    expect(good(await trainings.people({ profileId, search: PEOPLE[1].slice(0, 7) })).total).toBe(1)
    const one = good(await trainings.person({ profileId, insz: PEOPLE[0] }))
    expect(one.years).toEqual([
      { year: 2026, hours: 8, followed: 8, right: 40 },
      { year: 2025, hours: 28.75, followed: 21.5, right: 38 },
    ])
    expect(one.trainings.map(({ hours, followed, state }) => [hours, followed, state])).toEqual(
      expect.arrayContaining([
        [35.25, 28, 'draft'],
        [1.5, 1.5, 'draft'],
        [0, 0, 'draft'],
      ]),
    )
    expect(good(await trainings.person({ profileId, key: one.key })).insz).toBe(PEOPLE[0])
  })

  it('sum up each employer, and offer the years and employers that there are', async () => {
    const { trainings, profileId } = await office()
    expect(good(await trainings.overviewChoices({ profileId }))).toEqual({
      years: [2026, 2025],
      employers: [LATER, '0880820673'],
    })
    expect(good(await trainings.employers({ profileId, year: 2025 }))).toEqual({
      right: 38,
      employers: [
        {
          employerEnterpriseNumber: LATER,
          people: 1,
          trainings: 3,
          hours: 30,
          followed: 30,
          hoursEach: 30,
        },
        {
          employerEnterpriseNumber: '0880820673',
          people: 1,
          trainings: 2,
          hours: 28.75,
          followed: 21.5,
          hoursEach: 28.75,
        },
      ],
    })
    const mine = good(await trainings.people({ profileId, employerEnterpriseNumber: LATER }))
    expect(mine.people.map(({ insz }) => insz)).toEqual([PEOPLE[1]])
  })

  it('are exported with the same filters, under names that tell nobody', async () => {
    const { trainings, profileId } = await office()
    const { key } = good(await trainings.person({ profileId, insz: PEOPLE[0] }))
    const csv = async (choice: object) => {
      const file = good(
        await trainings.exportOverview({ profileId, kind: 'people', format: 'csv', ...choice }),
      )
      expect(file.fileName).not.toMatch(/\d{6}/)
      return {
        name: file.fileName,
        lines: Buffer.from(file.base64, 'base64').toString().trim().split('\r\n').slice(1),
      }
    }
    expect(await csv({ year: 2025, employerEnterpriseNumber: LATER })).toEqual({
      name: 'werkbalie-opleidingen-personen-2025.csv',
      lines: [expect.stringContaining('81511716525')],
    })
    const person = await csv({ kind: 'person', key })
    expect(person.name).toBe('werkbalie-opleidingen-persoon.csv')
    expect(person.lines).toHaveLength(3)
    expect((await csv({ kind: 'employers', year: 2025 })).lines).toHaveLength(2)
    expect(
      await trainings.saveOverview({ profileId, kind: 'person', key: 'niemand', format: 'pdf' }),
    ).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  })
})
