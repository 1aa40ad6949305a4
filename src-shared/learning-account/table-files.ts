import * as z from 'zod'
import { LANGUAGES } from '../texts/languages'

/** Which kind of spreadsheet file, with headings in which language. */
export const tableChoice = {
  format: z.enum(['csv', 'xlsx']),
  language: z.enum(LANGUAGES).default('nl'),
} as const

/** A file that was made and is handed over. */
export const MadeFile = z.object({ fileName: z.string(), base64: z.string() })

/** Whether the user chose a place for the file; `saved` is false when not. */
export const SavedFile = z.object({ saved: z.boolean(), fileName: z.string() })

export const makingProblems = ['not-found', 'table-too-large', 'file-unreadable', 'cancelled'] as const
export const savingProblems = [...makingProblems, 'needs-window', 'file-not-written'] as const
