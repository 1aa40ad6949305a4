import readWorkbook from 'read-excel-file/universal'
import writeWorkbook from 'write-excel-file/universal'
import { TABLE_LIMITS, type ReadTable, type TableCell } from './table'

/** Reads one sheet of a workbook, the first when none is named; throws when it is no workbook. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: string | undefined,
): Promise<ReadTable> {
  const { buffer, byteOffset, byteLength } = bytes
  const sheets = await readWorkbook(buffer.slice(byteOffset, byteOffset + byteLength))
  const chosen = sheets.find(({ sheet }) => sheet === wanted) ?? sheets[0]
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheet: chosen?.sheet ?? null,
    sheets: sheets.map(({ sheet }) => sheet),
    rows: (chosen?.data ?? []).map((row) => row.map(plain)),
  }
}

/** Writes a workbook of one sheet: texts as texts, so that nothing is ever run as a formula, and days as days. */
export async function writeXlsx(
  rows: readonly (readonly TableCell[])[],
  widths: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const data = rows.map((row, index) => row.map((cell) => written(cell, index === 0)))
  const blob = await writeWorkbook(data, {
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/**
 * Tells whether an archive would unpack to more than is reasonable, by its own table of contents: a small file can be made to fill a
 * memory. What lies about its size fails to unpack.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let unpacked = 0
  for (let at = 0; at + CENTRAL_HEADER_BYTES <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) continue
    unpacked += view.getUint32(at + UNPACKED_SIZE_AT, true)
    at += CENTRAL_HEADER_BYTES - 1
  }
  return unpacked > TABLE_LIMITS.unpackedBytes
}

// APPNOTE.TXT 4.3.12: the central directory's file header.
const CENTRAL_HEADER = 0x02014b50
const CENTRAL_HEADER_BYTES = 46
const UNPACKED_SIZE_AT = 24

/** Spreadsheets count days from here on; a time or a length of time lies in the first of them. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
/** What comes before is a length of time, of a year at most: nobody means a day of 1900. */
const FIRST_DAY = new Date(Date.UTC(1901, 0, 1))

/** A length of time as it is written: `7:30`, `36:00`, and the seconds when there are any. */
function hoursOf(time: Date): string {
  const seconds = Math.round((time.getTime() - DAY_ZERO) / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const written = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 ? written : `${written}:${two(seconds % 60)}`
}

function plain(cell: unknown): string | number | boolean | null {
  // The time zone of a spreadsheet's days is nobody's: the reader gives them in UTC.
  if (cell instanceof Date) return cell < FIRST_DAY ? hoursOf(cell) : cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null
}

function written(cell: TableCell, isHeading: boolean) {
  const fontWeight = isHeading ? { fontWeight: 'bold' as const } : {}
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, ...fontWeight }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, ...fontWeight }
  if (typeof cell === 'object') {
    const day = new Date(`${cell.day}T00:00:00Z`)
    if (day >= FIRST_DAY) return { value: day, type: Date, format: 'dd/mm/yyyy' }
  }
  const text = typeof cell === 'object' ? cell.day : cell
  return { value: text, type: String, ...fontWeight }
}
