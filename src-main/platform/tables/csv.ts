import Papa from 'papaparse'
import { fromWindows1252 } from '../windows-1252'
import type { ReadTable, TableCell } from './table'

/** Reads CSV as spreadsheets write it: `;`, `,` or tab, with or without a BOM, UTF-8, UTF-16 or Windows-1252. */
export function readCsv(bytes: Uint8Array): ReadTable {
  const { text, encoding } = decode(bytes)
  const told = /^sep=(.)\r?\n/i.exec(text)
  const body = told === null ? text : text.slice(told[0].length)
  const delimiter = told?.[1] ?? delimiterIn(body)
  const { data } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: 'greedy' })
  return {
    format: 'csv',
    encoding,
    delimiter,
    sheet: null,
    sheets: [],
    rows: data.map((row) => row.map((cell) => unguarded(cell))),
  }
}

/**
 * Writes CSV that a Belgian spreadsheet opens by itself: `;`, a BOM, CRLF, a comma before decimals. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); `readCsv` takes it off again.
 */
export function writeCsv(rows: readonly (readonly TableCell[])[]): string {
  return CSV_START + csvLines(rows)
}

/** What a file begins with when its lines are written a few at a time. */
export const CSV_START = '\ufeff'

/** Some lines of such a file, each with its end. */
export function csvLines(rows: readonly (readonly TableCell[])[]): string {
  const written = rows.map((row) => row.map(textOf))
  return Papa.unparse(written, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA }) + '\r\n'
}

/** Also in the wide form of East Asian keyboards, and a text that begins with apostrophes already: reading takes exactly one off. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

function textOf(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return typeof cell === 'object' ? cell.day : String(cell)
}

function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'utf-16' | 'windows-1252' } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: textIn('utf-16le', bytes), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff) return { text: textIn('utf-16be', bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' }
  }
}

function textIn(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** The one that the first line has most of outside quotes: a comma in a heading is rarer than the delimiter. */
function delimiterIn(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [';', '\t', ',', '|'].map((delimiter) => ({
    delimiter,
    count: line.split(delimiter).length,
  }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}
