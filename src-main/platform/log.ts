import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a log line may carry beside its message: codes, references, durations. Never a person's number, a token or a body. */
export type LogFields = Readonly<Record<string, unknown>>

export interface Log {
  info(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

interface Sink {
  write(text: string): unknown
}

/** Writes one JSON line per message to a stream. */
export function streamLog(sink: Sink): Log {
  const line = (level: string, message: string, fields: LogFields | undefined): void => {
    const entry = { at: new Date().toISOString(), level, message, ...fields }
    sink.write(`${scrub(JSON.stringify(entry, plainErrors))}\n`)
  }
  return {
    info: (message, fields) => line('info', message, fields),
    error: (message, fields) => line('error', message, fields),
  }
}

const MAX_BYTES = 2 * 1024 * 1024

/** Writes to `<folder>/werkbalie.log`; the file of before is kept once it grew past 2 MB. */
export function fileLog(folder: string): Log {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'werkbalie.log')
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_BYTES) renameSync(file, join(folder, 'werkbalie.previous.log'))
  return streamLog(createWriteStream(file, { flags: 'a', mode: 0o600 }))
}

function plainErrors(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value
  return { name: value.name, message: value.message, stack: value.stack }
}

// The fields are chosen to be harmless; this is the second fence, for an error message that quotes what it was given.
const TELLING: readonly [RegExp, string][] = [
  [/-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----/g, '[pem]'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[jwt]'],
  [/Bearer [\w.~+/-]+=*/gi, 'Bearer [token]'],
  [/\b\d{2}[ .]?\d{2}[ .]?\d{2}[ .-]?\d{3}[ .-]?\d{2}\d*\b/g, '[number]'],
  [/([?&][\w-]+)=[^&\s"]+/g, '$1=[value]'],
]

/** Takes out what looks like a key, a token, a person's number or a query value. */
export function scrub(text: string): string {
  return TELLING.reduce((scrubbed, [pattern, replacement]) => scrubbed.replace(pattern, replacement), text)
}
