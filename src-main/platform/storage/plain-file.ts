import { readFileSync } from 'node:fs'
import { writeFileAtomically } from './atomic-file'

/** Reads a small JSON file; undefined when it is not there or cannot be read as JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Writes a small JSON file atomically, for a person to read as well. Fails with a storage failure. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFileAtomically(file, `${JSON.stringify(value, null, 2)}\n`)
}
