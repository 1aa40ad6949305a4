import type * as z from 'zod'
import type { FieldProblems } from './problem'
import { fail, ok, type Result } from './result'

/** Parses what a form or a caller gives, into the value or the codes of what is wrong per field. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, FieldProblems> {
  // With the input reported, a missing value can be told from a value of the wrong kind.
  const parsed = schema.safeParse(input, { reportInput: true })
  return parsed.success ? ok(parsed.data) : fail(fieldErrors(parsed.error))
}

/**
 * Turns zod's issues into codes per dotted field path. A custom issue's message is its code (`insz-checksum`);
 * zod's own issues become `required`, `too-long`, `too-short`, `too-small`, `too-large` or `malformed`.
 */
function fieldErrors(error: z.ZodError): FieldProblems {
  const fields: FieldProblems = {}
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.')
    ;(fields[path] ??= []).push(codeOf(issue))
  }
  return fields
}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'malformed'
    case 'too_small':
      return sizeCode(issue.origin, 'small', issue.message)
    case 'too_big':
      return sizeCode(issue.origin, 'big', issue.message)
    default:
      return isCode(issue.message) ? issue.message : 'malformed'
  }
}

function sizeCode(origin: string, side: 'small' | 'big', message: string): string {
  if (isCode(message)) return message
  if (origin === 'string' || origin === 'array') return side === 'small' ? 'too-short' : 'too-long'
  return side === 'small' ? 'too-small' : 'too-large'
}

/** Our own codes are kebab-case words; zod's default messages are English sentences. */
function isCode(message: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(message)
}
