import { parentPort, workerData } from 'node:worker_threads'
import { writeCsv } from './csv'
import { isArchive, readArchive, readText } from './read-table'
import type { TableJob, TableJobOutcome } from './table'
import { writeXlsx } from './xlsx'

async function work(job: TableJob): Promise<TableJobOutcome> {
  if (job.job === 'read')
    return isArchive(job.bytes) ? readArchive(job.bytes, job.sheet) : readText(job.bytes)
  if (job.format === 'xlsx') return { bytes: await writeXlsx(job.rows, job.widths) }
  return { bytes: new Uint8Array(new TextEncoder().encode(writeCsv(job.rows))) }
}

void work(workerData as TableJob).then((outcome) => {
  parentPort?.postMessage(outcome, 'bytes' in outcome ? [outcome.bytes.buffer] : [])
})
