import { parentPort, workerData } from 'node:worker_threads'
import { readCsv, writeCsv } from './csv'
import { TABLE_LIMITS, type ReadTable, type TableFault, type TableJob, type TableJobOutcome } from './table'
import { readXlsx, unpacksTooLarge, writeXlsx } from './xlsx'

async function read(bytes: Uint8Array<ArrayBuffer>, sheet: string | undefined): Promise<TableJobOutcome> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const fault = faultOf(bytes, isArchive)
  if (fault !== null) return { fault }
  const table = isArchive ? await readableXlsx(bytes, sheet) : readCsv(bytes)
  if (table === null) return { fault: 'format' }
  if (table.rows.length === 0) return { fault: 'empty' }
  const isTooLarge =
    table.rows.length > TABLE_LIMITS.rows || (table.rows[0]?.length ?? 0) > TABLE_LIMITS.columns
  return isTooLarge ? { fault: 'too-large' } : { table }
}

function faultOf(bytes: Uint8Array, isArchive: boolean): TableFault | null {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > TABLE_LIMITS.bytes || (isArchive && unpacksTooLarge(bytes))) return 'too-large'
  // A null byte is in no text but UTF-16's, which begins with its mark.
  return !isArchive && bytes.includes(0) && (bytes[0] ?? 0) < 0xfe ? 'format' : null
}

async function readableXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  sheet: string | undefined,
): Promise<ReadTable | null> {
  try {
    return await readXlsx(bytes, sheet)
  } catch {
    // Whatever the library stumbles over, to the user it is a file that is no workbook.
    return null
  }
}

async function work(job: TableJob): Promise<TableJobOutcome> {
  if (job.job === 'read') return read(job.bytes, job.sheet)
  if (job.format === 'xlsx') return { bytes: await writeXlsx(job.rows, job.widths) }
  return { bytes: new Uint8Array(new TextEncoder().encode(writeCsv(job.rows))) }
}

void work(workerData as TableJob).then((outcome) => {
  parentPort?.postMessage(outcome, 'bytes' in outcome ? [outcome.bytes.buffer] : [])
})
