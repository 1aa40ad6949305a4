import * as z from 'zod'
import { call } from '../ipc/call'
import { ImportFile, ImportKind, ImportMapping, ImportPreview } from './imports.model'
import { Edited } from './views.model'
import { makingProblems, MadeFile, SavedFile, savingProblems, tableChoice } from './table-files'

const byId = z.object({ id: z.string().min(1, 'required') })
const Several = z.object({
  ids: z.array(z.string()).min(1).max(10_000),
  ...tableChoice,
})

/** The calls that bring lists from spreadsheets into drafts and back. */
export const importCalls = {
  readImport: call({
    summary: 'Reads a CSV or XLSX file (base64) and says which columns it has; changes nothing',
    input: z.object({
      fileName: z.string().max(500, 'too-long'),
      base64: z.string().max(41_000_000, 'too-long'),
      /** The sheet to read; the first when absent. */
      sheet: z.string().optional(),
    }),
    output: ImportFile,
    problems: ['file-unreadable', 'cancelled'],
  }),
  previewImport: call({
    summary: 'Says what an import would do to a draft, a page of participants at a time; changes nothing',
    input: byId.extend({
      ...ImportMapping.shape,
      /** Lists only the participants of this kind; all are counted. */
      kind: ImportKind.optional(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(100),
    }),
    output: ImportPreview,
    problems: ['not-found', 'cancelled'],
  }),
  applyImport: call({
    summary: 'Imports into a draft, as one edit that can be undone; an empty cell takes nothing away',
    input: byId.extend({ ...ImportMapping.shape, revision: z.number().int().optional() }),
    output: Edited,
    problems: ['not-found', 'edited-meanwhile', 'training-under-way', 'cancelled'],
  }),
  exportTable: call({
    summary: 'Gives a draft as CSV or XLSX (base64), one line for each period, safe to open in a spreadsheet',
    input: byId.extend(tableChoice),
    output: MadeFile,
    problems: makingProblems,
  }),
  saveTable: call({
    summary: 'Asks where to save a draft as CSV or XLSX (window only)',
    input: byId.extend(tableChoice),
    output: SavedFile,
    problems: savingProblems,
  }),
  exportTrainings: call({
    summary: 'Gives several trainings as one CSV or XLSX (base64), with the fields of each before its lines',
    input: Several,
    output: MadeFile,
    problems: makingProblems,
  }),
  saveTrainings: call({
    summary: 'Asks where to save several trainings as one CSV or XLSX (window only)',
    input: Several,
    output: SavedFile,
    problems: savingProblems,
  }),
} as const
