import { columnWords } from '../../../src-shared/learning-account/columns'
import type { Operation } from '../../../src-shared/learning-account/edits.model'
import type { Texts } from '../../../src-shared/texts/texts'

/** More than these are only counted. */
const MOST_LINES = 8

type Field = keyof typeof columnWords

/** Says which texts were typed or pasted by operations that came to nothing; numbers of people are not repeated. */
export function lostCells(
  operations: readonly Operation[],
  texts: Texts,
): { readonly lines: readonly string[]; readonly more: number } {
  const cells = operations.flatMap(cellsOf)
  const lines = cells.slice(0, MOST_LINES).map((cell) => lineOf(cell, texts))
  const others = operations.filter((operation) => cellsOf(operation).length === 0).length
  return { lines, more: cells.length - lines.length + others }
}

interface Cell {
  readonly field: Field
  readonly value: string
}

function cellsOf(operation: Operation): Cell[] {
  switch (operation.op) {
    case 'set':
    case 'set-period':
      return [{ field: operation.field, value: String(operation.value ?? '') }]
    case 'paste':
    case 'paste-periods':
      return operation.cells.flatMap((line) =>
        operation.fields.flatMap((field, index) =>
          line[index] === undefined ? [] : [{ field, value: line[index] }],
        ),
      )
    default:
      return []
  }
}

function lineOf({ field, value }: Cell, { t, language }: Texts): string {
  const column = columnWords[field].heading[language]
  if (field === 'insz') return column
  return t('trainingGrid.notKeptCell', { column, value: value === '' ? t('trainingGrid.emptied') : value })
}
