import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/universal'
import { exportTraining } from '../../src-main/learning-account/learning-account.exports'
import { createImports } from '../../src-main/learning-account/learning-account.imports'
import type { Register } from '../../src-main/learning-account/learning-account.register'
import { createTables } from '../../src-main/platform/tables/tables'
import { timed, type Benchmark } from './benchmark'
import { median } from './support/statistics'
import { benchRegister, drafted } from './support/trainings'

const PEOPLE = 999
const TIMES = 7
/** What a person may wait, in milliseconds, from the file to what it would change. */
const LIMITS = { csv: 300, xlsx: 1000 } as const

type Format = keyof typeof LIMITS
const context = { signal: new AbortController().signal, progress: () => undefined }
const tables = createTables()

/** A list of 999 people with a period each, read and compared with a draft that has them all and with an empty one: the slower counts. */
export const benchmark: Benchmark = {
  name: 'a list of 999 people to what it changes, beside 300 ms (CSV) and 1 s (XLSX)',
  unit: 'x',
  limit: 1,
  async run() {
    const { register, close } = await benchRegister()
    const full = await drafted(register, PEOPLE, 1)
    const empty = await drafted(register, 0, 0)
    const found = [
      await measured(register, 'csv', full, [empty, full]),
      await measured(register, 'xlsx', full, [empty, full]),
    ]
    await close()
    return {
      value: Math.max(...found.map(({ share }) => share)),
      detail: found.map(({ detail }) => detail).join('; '),
    }
  },
}

async function measured(
  register: Register,
  format: Format,
  source: string,
  into: readonly string[],
): Promise<{ share: number; detail: string }> {
  const opened = await register.open(source)
  if (!opened.ok) throw new Error(opened.problem.code)
  const file = await exportTraining(register, tables, opened.value, { format, language: 'nl', ...context })
  if (!file.ok) throw new Error(file.problem.code)
  const { bytes } = file.value
  const bare: number[] = []
  const slowest: number[] = []
  for (let turn = 0; turn < TIMES; turn += 1) {
    bare.push(await timed(() => parsed(format, bytes)))
    const each: number[] = []
    for (const id of into) each.push(await timed(() => previewed(register, bytes, id)))
    slowest.push(Math.max(...each))
  }
  const [preview, parse] = [median(slowest), median(bare)]
  const detail = `${format} ${preview.toFixed(0)} ms, ${(preview / parse).toFixed(1)}x a bare parse of ${parse.toFixed(0)} ms`
  return { share: preview / LIMITS[format], detail }
}

async function previewed(register: Register, bytes: Uint8Array, id: string): Promise<void> {
  const imports = createImports(register, tables)
  const read = await imports.read({ fileName: 'lijst', bytes, sheet: undefined }, context.signal)
  if (!read.ok) throw new Error(read.problem.code)
  const { importId, columns } = read.value
  const chosen = columns.flatMap(({ index, suggested }) => (suggested === null ? [] : [[index, suggested]]))
  const mapping = { importId, columns: Object.fromEntries(chosen) as Record<string, 'insz'>, defaults: {} }
  const preview = await imports.preview(id, mapping, { kind: undefined, offset: 0, limit: 50 }, context)
  if (!preview.ok || preview.value.total !== PEOPLE) throw new Error('The list was not understood')
}

async function parsed(format: Format, bytes: Uint8Array): Promise<void> {
  if (format === 'xlsx') await readWorkbook(Uint8Array.from(bytes).buffer)
  else Papa.parse(new TextDecoder().decode(bytes), { delimiter: ';' })
}
