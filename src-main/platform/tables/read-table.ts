import { readCsv } from './csv'
import { TABLE_LIMITS, type ReadTable, type TableFault } from './table'
import { readXlsx, unpacksTooLarge } from './xlsx'

export type ReadOutcome = { readonly table: ReadTable } | { readonly fault: TableFault }

/** Tells whether a file is an archive, as a workbook is; else it is taken for text. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** Reads a file as CSV. */
export function readText(bytes: Uint8Array): ReadOutcome {
  // A null byte is in no text but UTF-16's, which begins with its mark.
  const isBinary = bytes.includes(0) && (bytes[0] ?? 0) < 0xfe
  return sizeFault(bytes) ?? (isBinary ? { fault: 'format' } : judged(readCsv(bytes)))
}

/** Reads a file as a workbook. */
export async function readArchive(
  bytes: Uint8Array<ArrayBuffer>,
  sheet: string | undefined,
): Promise<ReadOutcome> {
  const fault = sizeFault(bytes) ?? (unpacksTooLarge(bytes) ? { fault: 'too-large' as const } : undefined)
  if (fault !== undefined) return fault
  try {
    return judged(await readXlsx(bytes, sheet))
  } catch {
    // Whatever the library stumbles over, to the user it is a file that is no workbook.
    return { fault: 'format' }
  }
}

function sizeFault(bytes: Uint8Array): { fault: TableFault } | undefined {
  if (bytes.length === 0) return { fault: 'empty' }
  return bytes.length > TABLE_LIMITS.bytes ? { fault: 'too-large' } : undefined
}

function judged(table: ReadTable): ReadOutcome {
  if (table.rows.length === 0) return { fault: 'empty' }
  const isTooLarge =
    table.rows.length > TABLE_LIMITS.rows || (table.rows[0]?.length ?? 0) > TABLE_LIMITS.columns
  return isTooLarge ? { fault: 'too-large' } : { table }
}
