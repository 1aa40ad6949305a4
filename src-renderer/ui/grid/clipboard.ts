import Papa from 'papaparse'

const NEEDS_QUOTES = /["\t\r\n]/

/** Writes cells as spreadsheets put them on the clipboard: tabs and lines, a cell with one of these in quotes. */
export function toClipboard(cells: readonly (readonly string[])[]): string {
  return Papa.unparse(
    cells.map((line) => [...line]),
    { delimiter: '\t', newline: '\r\n', quotes: (value: unknown) => NEEDS_QUOTES.test(String(value)) },
  )
}

/** Reads what a spreadsheet put on the clipboard; other text is one cell, or one a line. */
export function fromClipboard(text: string): string[][] {
  const whole = text.replace(/\r\n?$|\n$/, '')
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter: '\t' })
  // A quote that nobody closes is a quote that somebody wrote.
  const cells = errors.some(({ type }) => type === 'Quotes')
    ? whole.split(/\r\n|\n|\r/).map((line) => line.split('\t'))
    : data
  return cells.length === 0 ? [['']] : cells
}

/**
 * Gives the cells that a paste puts in a block: what was copied, repeated when the block is a whole number of times larger, as
 * spreadsheets do.
 */
export function pasted(
  cells: readonly (readonly string[])[],
  rows: number,
  columns: number,
): readonly (readonly string[])[] {
  const height = cells.length
  const width = Math.max(...cells.map((line) => line.length))
  const timesDown = rows % height === 0 ? rows / height : 1
  const timesAcross = columns % width === 0 ? columns / width : 1
  if (timesDown === 1 && timesAcross === 1) return cells
  return Array.from({ length: height * timesDown }, (_, row) => {
    const line = cells[row % height] ?? []
    return Array.from({ length: width * timesAcross }, (_, column) => line[column % width] ?? '')
  })
}
