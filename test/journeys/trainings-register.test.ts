import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { newFolder, openOffice, removeFolders, type Office } from '../support/engine'
import { good, participant, PEOPLE, period, sample } from './trainings-support'

const offices: Office[] = []
async function office(...args: Parameters<typeof openOffice>) {
  const opened = await openOffice(...args)
  offices.push(opened)
  return { ...opened, trainings: opened.main.learningAccount }
}
afterEach(async () => {
  await Promise.all(offices.splice(0).map((one) => one.close()))
})
afterAll(removeFolders)

const profileId = 'practice-training-provider'

describe('drafting', () => {
  it('makes a number once and keeps it for ever', async () => {
    const { trainings } = await office()
    const first = good(await trainings.saveDraft({ profileId, training: sample() }))
    const again = good(
      await trainings.saveDraft({
        profileId,
        training: { ...sample({ denomination: 'Word' }), trainingId: first.trainingId.toUpperCase() },
      }),
    )
    expect(again).toMatchObject({ id: first.id, trainingId: first.trainingId })
    expect(good(await trainings.list({})).total).toBe(1)
  })

  it('keeps what is unfinished or wrong, and says what is wrong with it', async () => {
    const { trainings } = await office()
    const training = {
      denomination: null,
      participants: [{ insz: 'nog te vragen', periods: [{ hours: 'halve dag', startDate: '31/02/2025' }] }],
    }
    const { id, problems } = good(await trainings.saveDraft({ profileId, training }))
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'denomination required',
      'firstStartDate required',
      'lastEndDate required',
      'participants.0.result required',
      'participants.0.scope required',
      'participants.0.inss insz-length',
      'participants.0.periods.0.endDate required',
      'participants.0.periods.0.status required',
      'participants.0.periods.0.type required',
      'participants.0.periods.0.hours hours-malformed',
      'participants.0.periods.0.startDate date-malformed',
    ])
    const page = good(await trainings.periods({ id, row: 1 }))
    expect(page).toMatchObject({ total: 1, periods: [{ hours: 'halve dag', startDate: '31/02/2025' }] })
    expect(good(await trainings.problems({ id, offset: 9, limit: 1 }))).toMatchObject({
      errors: 11,
      warnings: 0,
      problems: [{ code: 'hours-malformed' }],
    })
    expect(good(await trainings.validate({ id })).problems.length).toBe(11)
  })

  it('pages through participants and periods, with what is wrong at each', async () => {
    const { trainings } = await office()
    const many = Array.from({ length: 250 }, (_, index) =>
      participant(String(index), {
        periods: Array.from({ length: 3 }, (_unused, at) => ({ ...period, hours: at })),
      }),
    )
    const { id } = good(await trainings.saveDraft({ profileId, training: sample({ participants: many }) }))
    const page = good(await trainings.participants({ id, offset: 200, limit: 100 }))
    expect([
      page.total,
      page.participants.length,
      page.participants[0]?.insz,
      page.participants[49]?.position,
    ]).toEqual([250, 50, '200', 249])
    expect(page.participants[0]?.defects).toEqual([{ path: 'insz', code: 'insz-length', level: 'error' }])
    expect(page.participants[0]).toMatchObject({ periodErrors: 1, periodWarnings: 2, hours: 3 })
    const periods = good(await trainings.periods({ id, row: page.participants[0]!.row, offset: 0, limit: 2 }))
    expect(periods.periods.map(({ defects }) => defects.map(({ path, code }) => `${path} ${code}`))).toEqual([
      ['hours hours-not-positive'],
      ['startDate periods-overlap'],
    ])
    expect(await trainings.participants({ id, limit: 1000 })).toMatchObject({
      ok: false,
      problem: { code: 'invalid-input' },
    })
  })

  it('undoes edits of before a restart', async () => {
    const folder = newFolder()
    const before = await office({ folder })
    const { id } = good(await before.trainings.saveDraft({ profileId, training: sample() }))
    good(await before.trainings.edit({ id, operations: [{ op: 'remove-participants', rows: [1] }] }))
    await before.close()
    const { trainings } = await office({ folder })
    expect(good(await trainings.open({ id }))).toMatchObject({ canUndo: true, counts: { participants: 1 } })
    expect(good(await trainings.undo({ id }))).toMatchObject({
      canUndo: false,
      canRedo: true,
      counts: { participants: 2 },
    })
    expect(
      good(await trainings.participants({ id })).participants.map(({ insz, row }) => [insz, row]),
    ).toEqual([
      [PEOPLE[0], 1],
      [PEOPLE[1], 2],
    ])
  })

  it('finds trainings by words, people and numbers, and by state and days', async () => {
    let seconds = 0
    const { trainings } = await office({ now: () => new Date(Date.UTC(2026, 0, 5, 9, 0, (seconds += 1))) })
    const excel = good(
      await trainings.saveDraft({
        profileId,
        training: sample({ denomination: 'Éxcel voor beginners', reference: 'R-77' }),
      }),
    )
    await trainings.edit({
      id: excel.id,
      operations: [{ op: 'set', row: 1, field: 'name', value: 'Zoé Peeters' }],
    })
    const word = good(
      await trainings.saveDraft({
        profileId,
        training: sample({ denomination: 'Word', firstStartDate: '2026-01-01', lastEndDate: '2026-02-01' }, [
          PEOPLE[3],
        ]),
      }),
    )
    const ids = async (query: object) => good(await trainings.list(query)).trainings.map(({ id }) => id)
    expect(await ids({ search: 'excel' })).toEqual([excel.id])
    expect(await ids({ search: 'zoe PEETERS' })).toEqual([excel.id])
    expect(await ids({ search: '85.07.30-033.28' })).toEqual([word.id])
    expect(await ids({ search: 'r-77' })).toEqual([excel.id])
    expect(await ids({ search: word.trainingId })).toEqual([word.id])
    expect(await ids({ from: '2025-06-01' })).toEqual([word.id])
    expect(await ids({ to: '2025-06-01' })).toEqual([excel.id])
    expect(await ids({ states: ['registered'] })).toEqual([])
    expect(await ids({ limit: 1, offset: 1 })).toEqual([excel.id])
  })

  it('copies to other days, makes templates, puts away and brings back', async () => {
    const { trainings } = await office()
    const { id, trainingId } = good(await trainings.saveDraft({ profileId, training: sample() }))
    const copy = good(await trainings.copy({ id, firstStartDate: '2025-02-03' }))
    expect(copy.trainingId).not.toBe(trainingId)
    const opened = good(await trainings.open({ id: copy.id }))
    expect(opened).toMatchObject({
      header: { firstStartDate: '2025-02-03', lastEndDate: '2025-02-07' },
      counts: { participants: 2 },
      registeredAt: null,
    })
    expect(good(await trainings.periods({ id: copy.id, row: 1 })).periods[0]).toMatchObject({
      startDate: '2025-02-03',
      endDate: '2025-02-07',
    })
    const template = good(await trainings.copy({ id, as: 'template', name: 'Excel', participants: false }))
    expect(good(await trainings.list({ templates: true })).trainings).toMatchObject([
      { id: template.id, template: 'Excel', participants: 0 },
    ])
    expect(await trainings.submit({ id: template.id })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    })
    expect(good(await trainings.list({})).total).toBe(2)
    good(await trainings.discard({ id }))
    expect(good(await trainings.list({})).trainings.map((one) => one.id)).toEqual([copy.id])
    expect(good(await trainings.list({ removed: true })).total).toBe(1)
    good(await trainings.restore({ id }))
    expect(good(await trainings.list({})).total).toBe(2)
  })

  it('keeps windows, rights and how a service writes its addresses', async () => {
    const { trainings } = await office()
    expect(good(await trainings.settings())).toEqual({ windows: [], rights: [], pathStyles: {} })
    const windows = [{ first: '2022-01-01', last: '2026-12-31' }]
    good(await trainings.saveSettings({ windows }))
    good(
      await trainings.saveSettings({
        rights: [{ fromYear: 2024, hoursPerYear: 38, source: 'Sociaal secretariaat' }],
      }),
    )
    expect(good(await trainings.settings())).toMatchObject({ windows, rights: [{ hoursPerYear: 38 }] })
    expect(
      await trainings.saveSettings({ windows: [{ first: '2026-01-01', last: '2025-01-01' }] }),
    ).toMatchObject({
      ok: false,
      problem: { code: 'invalid-input', fields: { 'windows.0.last': ['date-order'] } },
    })
  })
})

describe('lists from a spreadsheet', () => {
  const csv = (text: string) => Buffer.from(text, 'latin1').toString('base64')

  it('are read, shown and applied in steps; an empty cell takes nothing away', async () => {
    const { trainings } = await office()
    const { id } = good(await trainings.saveDraft({ profileId, training: sample() }))
    const file = good(
      await trainings.readImport({
        fileName: 'deelnemers.csv',
        base64: csv(
          'INSZ;Naam;Resultaat;Uren;Van;Tot en met\r\n70.08.15-005.04;Zo\xe9;;7,5;6/1/2025;6/1/2025\r\n;;;;;\r\n7010189901;Noah;1;20;;\r\n70081500504;;9;;;\r\n;Niemand;1;;;\r\n',
        ),
      }),
    )
    expect(file).toMatchObject({ format: 'csv', encoding: 'windows-1252', delimiter: ';', lines: 4 })
    expect(file.columns.map(({ heading, suggested, samples }) => [heading, suggested, samples[0]])).toEqual([
      ['INSZ', 'insz', '70.08.15-005.04'],
      ['Naam', 'name', 'Zoé'],
      ['Resultaat', 'result', '1'],
      ['Uren', 'hours', '7,5'],
      ['Van', 'startDate', '6/1/2025'],
      ['Tot en met', 'endDate', '6/1/2025'],
    ])
    const mapping = {
      importId: file.importId,
      columns: Object.fromEntries(file.columns.map(({ index, suggested }) => [String(index), suggested!])),
      defaults: { scope: 1, status: 1, type: '1' },
    }
    const before = good(await trainings.validate({ id }))
    const preview = good(await trainings.previewImport({ id, ...mapping }))
    expect(preview).toMatchObject({
      newParticipants: 1,
      changedParticipants: 1,
      unchangedParticipants: 0,
      newPeriods: 2,
      changedPeriods: 0,
      skipped: [5],
    })
    expect(preview.changes).toMatchObject([
      {
        kind: 'changed',
        insz: PEOPLE[0],
        lines: [2, 4],
        cells: [
          { path: 'name', before: null, after: 'Zoé' },
          { path: 'result', before: 1, after: 9 },
        ],
        newPeriods: 1,
      },
      { kind: 'new', insz: '07010189901', name: 'Noah', lines: [3], newPeriods: 1 },
    ])
    expect(good(await trainings.validate({ id }))).toEqual(before)
    const applied = good(await trainings.applyImport({ id, ...mapping }))
    expect(applied).toMatchObject({ counts: { participants: 3, periods: 4 }, canUndo: true, reload: true })
    expect(good(await trainings.periods({ id, row: 3 })).periods).toMatchObject([
      { hours: 20, startDate: '2025-01-06', endDate: '2025-01-10', status: 1, type: 1 },
    ])
    expect(good(await trainings.previewImport({ id, ...mapping }))).toMatchObject({
      newParticipants: 0,
      changedParticipants: 0,
      unchangedParticipants: 2,
      newPeriods: 0,
    })
    expect(good(await trainings.undo({ id })).counts.participants).toBe(2)
  })

  it.each(['csv', 'xlsx'] as const)('come back from %s exactly as they were exported', async (format) => {
    const { trainings } = await office()
    const rich = sample({
      participants: [
        participant(PEOPLE[0], {
          name: '=1+1',
          cost: 12.5,
          leadingToCertificate: true,
          certificate: { type: 2, validFrom: '2025-02-01', validUntil: '2030-02-01' },
          periods: [
            period,
            {
              ...period,
              hours: 7.25,
              startDate: '2025-01-07',
              endDate: '2025-01-07',
              remark: '+ "extra"; uitleg',
            },
          ],
        }),
        participant('07010189901', { name: 'Noah', employerEnterpriseNumber: null }),
      ],
    })
    const { id } = good(await trainings.saveDraft({ profileId, training: rich }))
    const { fileName, base64 } = good(await trainings.exportTable({ id, format, language: 'fr' }))
    expect(fileName).toMatch(/^werkbalie-opleiding-[\da-f]{8}\.(csv|xlsx)$/)
    if (format === 'csv') expect(Buffer.from(base64, 'base64').toString()).not.toMatch(/(^|;)"?[=+@]/m)
    const file = good(await trainings.readImport({ fileName, base64 }))
    const columns = Object.fromEntries(
      file.columns.map(({ index, suggested }) => [String(index), suggested!]),
    )
    expect(Object.values(columns)).not.toContain(null)
    const empty = good(await trainings.saveDraft({ profileId, training: sample({ participants: [] }) }))
    good(await trainings.applyImport({ id: empty.id, importId: file.importId, columns }))
    const people = async (of: string) => {
      const { participants } = good(await trainings.participants({ id: of }))
      return Promise.all(
        participants.map(async ({ row, position: _, ...fields }) => ({
          ...fields,
          periods: good(await trainings.periods({ id: of, row })).periods,
        })),
      )
    }
    expect(await people(empty.id)).toEqual(await people(id))
  })

  it('that are no lists are refused, and nothing is asked of a window in a terminal', async () => {
    const { trainings } = await office()
    expect(
      await trainings.readImport({
        fileName: 'foto.png',
        base64: Buffer.from([137, 80, 78, 71, 0, 0]).toString('base64'),
      }),
    ).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', reason: 'format' },
    })
    const { id } = good(await trainings.saveDraft({ profileId, training: sample() }))
    expect(await trainings.saveTable({ id, format: 'csv' })).toEqual({
      ok: false,
      problem: { code: 'needs-window' },
    })
    expect(await trainings.previewImport({ id, importId: 'weg', columns: {} })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    })
  })
})

describe('privacy', () => {
  it('leaves no number of a person in the log or in a file name', async () => {
    const opened = await office()
    const { trainings } = opened
    const { id, trainingId } = good(
      await trainings.saveDraft({ profileId, training: sample({ reference: 'OEFEN-STORING' }) }),
    )
    await trainings.submit({ id })
    await trainings.fetch({ profileId, trainingId })
    await trainings.history({ profileId, inss: PEOPLE[0] })
    for (const insz of PEOPLE) expect(opened.log()).not.toContain(insz)
  })
})
