import { describe, expect, it } from 'vitest'
import {
  assign,
  choicesFor,
  hasSameColumns,
  missingIn,
  usableColumns,
} from '../../../../src-renderer/learning-account/imports/mapping'
import type { ImportFile } from '../../../../src-shared/learning-account/imports.model'

const column = (index: number, heading: string, suggested: ImportFile['columns'][number]['suggested']) => ({
  index,
  heading,
  samples: heading === '' ? [] : ['x'],
  suggested,
})

function fileOf(change: Partial<ImportFile> = {}): ImportFile {
  return {
    importId: 'import-1',
    fileName: 'lijst.csv',
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    sheet: null,
    sheets: [],
    lines: 2,
    columns: [column(0, 'INSZ', 'insz'), column(1, 'Iets', null), column(2, '', null)],
    remembered: null,
    ...change,
  }
}

describe('the choices to begin with', () => {
  it('are what each column seems to hold', () => {
    expect(choicesFor(fileOf())).toEqual({ columns: { 0: 'insz' }, defaults: {} })
  })

  it('are those of the last time, when there are any', () => {
    const remembered = { columns: { 1: 'insz' as const }, defaults: { scope: 1 } }
    expect(choicesFor(fileOf({ remembered }))).toBe(remembered)
  })
})

describe('a field', () => {
  it('is in one column only: it moves', () => {
    expect(assign({ 0: 'insz', 1: 'name' }, 2, 'name')).toEqual({ 0: 'insz', 2: 'name' })
    expect(assign({ 0: 'insz', 1: 'name' }, 0, 'name')).toEqual({ 0: 'name' })
  })

  it('can be given to no column, without touching the others', () => {
    expect(assign({ 0: 'insz', 1: 'name' }, 1, null)).toEqual({ 0: 'insz' })
    expect(assign({ 0: 'insz' }, 3, null)).toEqual({ 0: 'insz' })
  })
})

describe('what is missing', () => {
  it('is the person above all', () => {
    expect(missingIn({ columns: { 1: 'name' }, defaults: {} })).toMatchObject({ person: true, periods: true })
  })

  it('is not what belongs to periods when there are none', () => {
    expect(missingIn({ columns: { 0: 'insz' }, defaults: {} })).toEqual({
      person: false,
      periods: true,
      fields: ['result', 'scope'],
      days: false,
    })
  })

  it('is not what a default gives, nor the days: those of the training are taken', () => {
    expect(
      missingIn({ columns: { 0: 'insz', 1: 'hours' }, defaults: { result: 9, scope: 1, type: 1 } }),
    ).toEqual({
      person: false,
      periods: false,
      fields: ['status'],
      days: true,
    })
    const whole = { 0: 'insz', 1: 'hours', 2: 'startDate', 3: 'status', 4: 'type' } as const
    expect(missingIn({ columns: whole, defaults: { result: 1, scope: 1 } })).toMatchObject({
      fields: [],
      days: false,
    })
  })
})

it('leaves out the empty columns at the side of a sheet', () => {
  expect(usableColumns(fileOf()).map(({ index }) => index)).toEqual([0, 1])
})

it('knows the same list again by its headings', () => {
  expect(hasSameColumns(fileOf(), fileOf({ importId: 'import-2', lines: 9 }))).toBe(true)
  expect(hasSameColumns(fileOf(), fileOf({ columns: [column(0, 'NISS', 'insz')] }))).toBe(false)
})
