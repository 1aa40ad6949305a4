import fc from 'fast-check'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, removeFolders, type Office } from '../support/engine'
import { good, participant, PEOPLE, sample } from './trainings-support'

let office: Office
let trainings: Office['main']['learningAccount']
const profileId = 'practice-training-provider'

beforeAll(async () => {
  office = await openOffice()
  trainings = office.main.learningAccount
})
afterAll(async () => {
  await office.close()
  removeFolders()
})

const draft = async (training: object): Promise<string> =>
  good(await trainings.saveDraft({ profileId, training })).id

/** Everybody in a draft with all periods, as the grid shows them. */
async function people(id: string): Promise<unknown[]> {
  const { participants } = good(await trainings.participants({ id, limit: 200 }))
  return Promise.all(
    participants.map(async ({ row, position: _, ...fields }) => ({
      ...fields,
      periods: good(await trainings.periods({ id, row, limit: 200 })).periods,
    })),
  )
}

async function read(base64: string, fileName = 'lijst.csv') {
  const file = good(await trainings.readImport({ fileName, base64 }))
  const suggested = file.columns.flatMap(({ index, suggested }) =>
    suggested === null ? [] : [[String(index), suggested] as const],
  )
  return { file, mapping: { importId: file.importId, columns: Object.fromEntries(suggested) } }
}
/** The cells that a spreadsheet would take for a formula. */
function cellsThatRun(base64: string): string[] {
  const text = Buffer.from(base64, 'base64').toString()
  const { data } = Papa.parse<string[]>(text, { delimiter: ';' })
  return data.flat().filter((cell) => /^[=+\-@\t\r＝]/.test(cell))
}
const csv = (text: string) => Buffer.from(text).toString('base64')

const orNothing = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
const DAYS = ['2025-01-06', '2025-01-10', '2024-02-29', '1999-12-31', '1900-01-15', '2025-01-07']
const day = fc.oneof(fc.constantFrom(...DAYS), fc.constantFrom('eind mei', '31/31/2025'))
// What people type, and what would do harm: formulas, separators, quotes, lines, signs of other languages.
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        "'",
        '"',
        ';',
        ',',
        '\t',
        '\n',
        '|',
        '€',
        '’',
        'œ',
        '0',
        '1',
        '\\',
      ),
      fc.constantFrom(
        '=1+1',
        '=HYPERLINK("http://x")',
        'Zoé',
        'straße',
        '日本',
        '😀',
        'TRUE',
        '1,5',
        '007',
        ' ',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
const code = fc.oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom('code x', '1a', '-1'))
const hours = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom('zeven', '-7', '1e3'),
)
const period = fc.record({
  ...{
    hours: orNothing(hours),
    startDate: day,
    endDate: day,
    status: orNothing(code),
    type: orNothing(code),
  },
  ...{ place: orNothing(code), remark: orNothing(words) },
})
const person = fc.record({
  name: orNothing(words),
  employerEnterpriseNumber: orNothing(fc.constantFrom('0880820673', '0406798006', 'nog te vragen')),
  result: orNothing(code),
  scope: orNothing(code),
  leadingToCertificate: orNothing(fc.oneof(fc.boolean(), fc.constantFrom(0, 1, 2, 'misschien'))),
  cost: orNothing(
    fc.oneof(
      fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100),
      fc.constant('gratis'),
    ),
  ),
  certificate: fc.record({ type: orNothing(code), validFrom: orNothing(day), validUntil: orNothing(day) }),
  periods: fc.array(period, { maxLength: 4 }),
})
const everybody = fc
  .tuple(...PEOPLE.map(() => person))
  .map((list) => list.map((one, index) => ({ ...one, insz: PEOPLE[index] })))

describe('any training', () => {
  it.each(['csv', 'xlsx'] as const)(
    'survives %s and back, cell by cell, and runs nothing on the way',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          everybody,
          fc.constantFrom('nl', 'fr', 'de', 'en'),
          async (participants, language) => {
            const id = await draft(sample({ participants }))
            const { base64, fileName } = good(await trainings.exportTable({ id, format, language }))
            if (format === 'csv') expect(cellsThatRun(base64)).toEqual([])
            const { mapping } = await read(base64, fileName)
            expect(Object.values(mapping.columns)).toHaveLength(17)
            const empty = await draft(sample({ participants: [] }))
            good(await trainings.applyImport({ id: empty, ...mapping }))
            expect(await people(empty)).toEqual(await people(id))
            // Once more into what is there already: nothing is left to do.
            expect(good(await trainings.previewImport({ id: empty, ...mapping }))).toMatchObject({
              ...{
                newParticipants: 0,
                changedParticipants: 0,
                unchangedParticipants: PEOPLE.length,
                newPeriods: 0,
              },
            })
          },
        ),
        { numRuns: format === 'csv' ? 25 : 15 },
      )
    },
  )

  it('loses nothing to a list of empty cells, whoever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        everybody,
        fc.array(fc.constantFrom(...PEOPLE), { minLength: 1 }),
        async (participants, lines) => {
          const id = await draft(sample({ participants }))
          const before = await people(id)
          const headings =
            'INSZ;Naam;KBO;Resultaat;Bereik;Kostprijs;Uren;Van;Tot;Status;Soort;Plaats;Opmerking'
          const { mapping } = await read(
            csv([headings, ...lines.map((insz) => `${insz};;;;;; ;;;;;;`)].join('\r\n')),
          )
          good(await trainings.applyImport({ id, ...mapping }))
          expect(await people(id)).toEqual(before)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('a list from a spreadsheet', () => {
  const TWO = `INSZ;Naam;Uren;Van\r\n${PEOPLE[0]};Lotte;7:30:00;6/1/2025\r\n${PEOPLE[2]};Noah;4;7/1/2025\r\n`

  it('is mapped as the last one with the same headings was, once that was applied', async () => {
    const id = await draft(sample())
    const { file, mapping } = await read(csv(TWO))
    expect(file.remembered).toBeNull()
    const chosen = { columns: { 0: 'insz', 2: 'hours', 3: 'startDate' } as const, defaults: { scope: 1 } }
    good(await trainings.previewImport({ id, ...mapping }))
    expect((await read(csv(TWO))).file.remembered).toBeNull()
    good(await trainings.applyImport({ id, importId: file.importId, ...chosen }))
    expect((await read(csv(TWO))).file.remembered).toEqual(chosen)
    expect((await read(csv(TWO.replace('Naam', 'Nom')))).file.remembered).toBeNull()
  })

  it('shows each kind of change apart, the new periods, and what would still be wrong', async () => {
    const id = await draft(sample({ participants: [participant(PEOPLE[0], { periods: [] })] }))
    const { mapping } = await read(csv(TWO))
    const all = good(await trainings.previewImport({ id, ...mapping }))
    expect(all).toMatchObject({ total: 2, withErrors: 2, newPeriods: 2 })
    const fresh = good(await trainings.previewImport({ id, ...mapping, kind: 'new' }))
    expect(fresh).toMatchObject({ total: 1, newParticipants: 1, changedParticipants: 1 })
    expect(fresh.changes).toMatchObject([
      {
        insz: PEOPLE[2],
        newPeriods: 1,
        periods: [{ hours: 4, startDate: '2025-01-07', endDate: '2025-01-07' }],
      },
    ])
    const changed = good(await trainings.previewImport({ id, ...mapping, kind: 'changed' }))
    expect(changed.changes).toMatchObject([{ periods: [{ hours: 7.5 }], errors: 2 }])
    const defaults = { status: 1, type: 1, result: 1, scope: 1 }
    expect(good(await trainings.previewImport({ id, ...mapping, defaults })).withErrors).toBe(0)
  })

  it('is applied to what was looked at only, and undone only while nothing came after', async () => {
    const id = await draft(sample())
    const { mapping } = await read(csv(TWO))
    const { revision } = good(await trainings.previewImport({ id, ...mapping }))
    const operations = [{ op: 'set', row: 1, field: 'name', value: 'Iemand' }] as const
    const edited = good(await trainings.edit({ id, operations: [...operations] }))
    const stale = { ok: false, problem: { code: 'edited-meanwhile' } }
    expect(await trainings.applyImport({ id, ...mapping, revision })).toMatchObject(stale)
    // What is looked at again is what is there now, not the plan of before.
    const again = good(await trainings.previewImport({ id, ...mapping }))
    expect(again.revision).toBe(edited.revision)
    expect(again.changes[0]?.cells).toContainEqual({ path: 'name', before: 'Iemand', after: 'Lotte' })
    const applied = good(await trainings.applyImport({ id, ...mapping, revision: again.revision }))
    const last = good(await trainings.edit({ id, operations: [...operations] }))
    expect(await trainings.undo({ id, revision: applied.revision })).toMatchObject(stale)
    good(await trainings.undo({ id, revision: last.revision }))
    expect(good(await trainings.undo({ id })).counts.participants).toBe(2)
  })

  it('tells how far it is, and changes nothing when it is stopped', async () => {
    const id = await draft(sample({}, PEOPLE))
    const lines = PEOPLE.map((insz, index) => `${insz};P${index}`)
    const { mapping } = await read(csv(`INSZ;Naam\n${lines.join('\n')}\n`))
    const told: unknown[] = []
    const stop = new AbortController()
    const stopped = await trainings.applyImport(
      { id, ...mapping },
      {
        signal: stop.signal,
        onProgress: (progress) => {
          told.push(progress)
          stop.abort()
        },
      },
    )
    expect(stopped).toEqual({ ok: false, problem: { code: 'cancelled' } })
    expect(told).toEqual([{ done: PEOPLE.length, total: PEOPLE.length }])
    expect(good(await trainings.open({ id }))).toMatchObject({ canUndo: false })
    const exporting = await trainings.exportTable({ id, format: 'csv' }, { signal: AbortSignal.abort() })
    expect(exporting).toEqual({ ok: false, problem: { code: 'cancelled' } })
  })

  it('gives back the zeros that a spreadsheet took from a number', async () => {
    const id = await draft(
      sample({ participants: [participant('07010189901', { employerEnterpriseNumber: null })] }),
    )
    const { mapping } = await read(csv('INSZ;KBO\r\n7010189901;880820673\r\n'))
    good(await trainings.applyImport({ id, ...mapping }))
    expect(await people(id)).toMatchObject([{ insz: '07010189901', employerEnterpriseNumber: '0880820673' }])
  })
})

describe('settings that contradict themselves', () => {
  it('are refused at their field, also from a terminal', async () => {
    const windows = [
      { first: '2020-01-01', last: '2024-12-31' },
      { first: '2024-12-31', last: '2029-12-30' },
    ]
    expect(await trainings.saveSettings({ windows })).toEqual({
      ok: false,
      problem: { code: 'invalid-input', fields: { 'windows.1.first': ['windows-overlap'] } },
    })
    const right = { fromYear: 2024, hoursPerYear: 38, source: '' }
    expect(await trainings.saveSettings({ rights: [right, right] })).toEqual({
      ok: false,
      problem: { code: 'invalid-input', fields: { 'rights.1.fromYear': ['year-taken'] } },
    })
    expect(good(await trainings.settings())).toMatchObject({ windows: [], rights: [] })
  })
})
