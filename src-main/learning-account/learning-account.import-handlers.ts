import type { CallContext, GroupHandlers } from '../../src-shared/ipc/call'
import type { importCalls } from '../../src-shared/learning-account/imports.contract'
import type { Language } from '../../src-shared/texts/languages'
import { ok } from '../../src-shared/result'
import type { Desktop } from '../platform/desktop'
import type { Tables } from '../platform/tables/tables'
import { exportTraining, type TableFormat } from './learning-account.exports'
import { exportTrainings } from './learning-account.exports-many'
import type { Imports } from './learning-account.imports'
import type { Register } from './learning-account.register'

/** The calls that bring lists from spreadsheets into drafts and back. */
export function importHandlers(
  register: Register,
  imports: Imports,
  { tables, desktop }: { tables: Tables; desktop: Desktop },
): GroupHandlers<typeof importCalls> {
  async function exported(
    input: { id: string; format: TableFormat; language: Language },
    context: CallContext,
  ) {
    const opened = await register.open(input.id)
    return opened.ok ? exportTraining(register, tables, opened.value, { ...input, ...context }) : opened
  }

  return {
    readImport: ({ fileName, base64, sheet }, { signal }) =>
      imports.read({ fileName, bytes: Buffer.from(base64, 'base64'), sheet }, signal),
    previewImport: ({ id, kind, offset, limit, ...mapping }, context) =>
      imports.preview(id, mapping, { kind, offset, limit }, context),
    applyImport: ({ id, revision, ...mapping }, context) => imports.apply(id, mapping, revision, context),
    async exportTable(input, context) {
      const file = await exported(input, context)
      if (!file.ok) return file
      return ok({ fileName: file.value.fileName, base64: Buffer.from(file.value.bytes).toString('base64') })
    },
    async exportTrainings({ ids, ...how }, context) {
      const file = await exportTrainings(register, tables, ids, { ...how, ...context })
      if (!file.ok) return file
      return ok({ fileName: file.value.fileName, base64: Buffer.from(file.value.bytes).toString('base64') })
    },
    async saveTrainings({ ids, ...how }, context) {
      const file = await exportTrainings(register, tables, ids, { ...how, ...context })
      return file.ok ? desktop.saveFile(file.value.fileName, file.value.bytes) : file
    },
    async saveTable(input, context) {
      const file = await exported(input, context)
      return file.ok ? desktop.saveFile(file.value.fileName, file.value.bytes) : file
    },
  }
}
