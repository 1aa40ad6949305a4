import { beforeAll, describe, expect, it } from 'vitest'
import {
  cellsToShow,
  undecided,
  winnerOf,
  type Shown,
} from '../../../../src-renderer/learning-account/editor/comparison.store'
import { remarksOf } from '../../../../src-renderer/learning-account/editor/remarks'
import { placeText, valueText } from '../../../../src-renderer/learning-account/editor/words'
import type { Anomaly } from '../../../../src-shared/learning-account/anomalies.model'
import { loadTexts, type Texts } from '../../../../src-shared/texts/texts'

let nl: Texts
let fr: Texts
beforeAll(async () => {
  nl = await loadTexts('nl')
  fr = await loadTexts('fr')
})

describe('a place', () => {
  it.each([
    ['denomination', 'Naam van de opleiding'],
    ['participants', 'Deelnemers'],
    ['participants.3.insz', 'Deelnemer 4, INSZ'],
    ['participants.3.certificate.validFrom', 'Deelnemer 4, Attest geldig van'],
    ['participants.3.periods', 'Deelnemer 4, Periodes'],
    ['participants.11.periods.2.hours', 'Deelnemer 12, periode 3, Uren'],
    ['periods.0', 'periode 1'],
    ['periods.0.startDate', 'periode 1, Van'],
    ['result', 'Resultaat'],
  ])('%s is said as %s', (path, said) => {
    expect(placeText(path, nl)).toBe(said)
  })

  it('is said in the language of the user', () => {
    expect(placeText('participants.0.periods.0.hours', fr)).toBe('Participant 1, période 1, Heures')
  })
})

describe('what a cell holds', () => {
  it.each([
    ['result', null, 'leeg'],
    ['result', 1, 'Geslaagd'],
    ['result', 9, 'code 9'],
    ['leadingToCertificate', true, 'Ja'],
    ['firstStartDate', '2025-01-06', '06/01/2025'],
    ['firstStartDate', '31/02/2025', '31/02/2025'],
    ['periods.0.hours', 7.5, '7,5 uur'],
    ['periods.0.hours', 'halve dag', 'halve dag'],
    ['periods.0', '2025-01-06 2025-01-10 20', '06/01/2025 tot en met 10/01/2025, 20 uur'],
    ['periods.0', '– – –', '– – –'],
    ['insz', '70081500504', '•••••••••••'],
    ['cost', 1250.5, '1.250,5'],
  ] as const)('%s %s is said as %s', (path, value, said) => {
    expect(valueText(path, value, nl)).toBe(said)
  })
})

describe('what the service said', () => {
  const anomaly = (changes: Partial<Anomaly>): Anomaly => ({
    class: 'B',
    errorId: 'FLA39-511',
    tagName: '',
    path: '',
    label: { nl: 'Fout', fr: 'Erreur' },
    ...changes,
  })

  it('has a place only where it is known whose', () => {
    const paths = remarksOf(
      [
        anomaly({ place: { field: 'status' } }),
        anomaly({ place: { participant: 1, row: 2, period: 0, field: 'status' } }),
        anomaly({ place: { participant: 1, row: 2 } }),
        anomaly({ place: { field: 'denomination' } }),
        anomaly({}),
      ],
      { 'participants.0.leadingToCertificate': ['required'] },
      'nl',
    ).map(({ path }) => path)
    expect(paths).toEqual([
      'participants.1.periods.0.status',
      'participants.1.insz',
      'denomination',
      'participants.0.leadingToCertificate',
      undefined,
      undefined,
    ])
  })

  it('is said in the language of the user, or in one that there is', () => {
    const said = (label: Anomaly['label'], language: 'nl' | 'de') =>
      remarksOf([anomaly({ label })], {}, language)[0]?.words
    expect(said({ nl: 'Fout', fr: 'Erreur' }, 'nl')).toEqual({ language: 'nl', text: 'Fout' })
    expect(said({ fr: 'Erreur', nl: '' }, 'de')).toEqual({ language: 'fr', text: 'Erreur' })
    expect(said({}, 'de')).toBeUndefined()
  })
})

describe('two versions', () => {
  const cell = (base: number, mine: number, theirs: number) => ({
    ...{ path: 'result', base, mine, theirs },
    isConflict: mine !== base && theirs !== base,
  })
  const person = { insz: null, employerEnterpriseNumber: null, name: null, losesPeriods: 0 }
  const shown: Shown = {
    ...{ registered: true, readAt: null, changedElsewhere: true, total: 2, conflicts: 1, removes: 0 },
    shows: 'elsewhere',
    header: [{ ...cell(1, 2, 3), path: 'language' }],
    differences: [
      {
        ...person,
        key: '1-1-1',
        mineChange: 'changed',
        theirsChange: 'changed',
        isConflict: true,
        cells: [],
      },
      { ...person, key: '2-2-2', mineChange: 'same', theirsChange: 'changed', isConflict: false, cells: [] },
    ],
  }

  it('have to be decided where both changed the same', () => {
    expect(undecided(shown, {})).toEqual(['header', '1-1-1'])
    expect(undecided(shown, { header: 'mine' })).toEqual(['1-1-1'])
    expect(undecided(shown, { header: 'mine', '1-1-1': 'theirs' })).toEqual([])
  })

  it('give way to the one that changed something, or to the chosen one', () => {
    expect(winnerOf(cell(1, 1, 2), undefined)).toBe('theirs')
    expect(winnerOf(cell(1, 2, 1), undefined)).toBe('mine')
    expect(winnerOf(cell(1, 2, 3), undefined)).toBeUndefined()
    expect(winnerOf(cell(1, 2, 3), 'theirs')).toBe('theirs')
  })

  it('show what only we changed only where nobody else did', () => {
    const cells = [cell(1, 2, 1), cell(1, 1, 2), cell(1, 2, 3)]
    expect(cellsToShow(cells, 'mine')).toHaveLength(3)
    expect(cellsToShow(cells, 'elsewhere').map(({ theirs }) => theirs)).toEqual([2, 3])
  })
})
