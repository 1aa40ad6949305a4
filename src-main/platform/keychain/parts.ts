import { createHash } from 'node:crypto'
import * as z from 'zod'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { Entries } from './entries'
import type { OsKeychainProblem } from './keychain-problem'

/** Secrets of any length, by name. */
export interface Parts {
  read(name: string): Promise<Result<string | null, OsKeychainProblem>>
  write(name: string, secret: string): Promise<Result<void, OsKeychainProblem>>
  remove(name: string): Promise<Result<void, OsKeychainProblem>>
}

/**
 * Keeps each secret in a head entry under its own name and, when it is longer than `partLength` characters, in parts under
 * `<name>#<a or b><number>`. A new secret's parts are written beside the old one's (a beside b, b beside a), then the head is
 * replaced, then the old parts go: cut off at any instant, the head speaks of a complete secret. Parts of one letter always count
 * from 0 without a gap, so that what a crash left behind is found and removed by the next write or removal.
 */
export function keepInParts(entries: Entries, partLength: number): Parts {
  async function writeParts(name: string, letter: Letter, encoded: string): Promise<Outcome<SplitHead>> {
    const parts = Math.ceil(encoded.length / partLength)
    for (let number = 0; number < parts; number += 1) {
      const text = encoded.slice(number * partLength, (number + 1) * partLength)
      const written = await entries.set(partName(name, letter, number), text)
      if (!written.ok) return written
    }
    return ok({ v: 1, letter, parts, sha256: digest(encoded) })
  }

  async function replace(name: string, secret: string, used: SplitHead | null): Promise<Outcome<void>> {
    const fresh = used?.letter === 'a' ? 'b' : 'a'
    const cleared = await removeParts(entries, name, fresh, 0)
    if (!cleared.ok) return cleared
    const encoded = encode(secret)
    const whole: Head = { v: 1, value: encoded }
    const head =
      JSON.stringify(whole).length <= partLength ? ok(whole) : await writeParts(name, fresh, encoded)
    if (!head.ok) return head
    const switched = await entries.set(name, JSON.stringify(head.value))
    // The secret is kept by now; old parts that cannot be removed go with a later write.
    if (switched.ok && used !== null) await removeParts(entries, name, used.letter, used.parts)
    return switched
  }

  return {
    async read(name) {
      const head = await readHead(entries, name)
      if (!head.ok || head.value === null) return head.ok ? ok(null) : head
      return 'value' in head.value ? ok(decode(head.value.value)) : readParts(entries, name, head.value)
    },
    async write(name, secret) {
      const current = await readHead(entries, name)
      // A damaged head is replaced; only one that is out of reach stops a write.
      if (!current.ok && !isDamage(current.problem)) return current
      return replace(name, secret, splitHead(current))
    },
    async remove(name) {
      const current = await readHead(entries, name)
      const used = splitHead(current)
      const headGone = await entries.delete(name)
      if (!headGone.ok) return headGone
      const aGone = await removeParts(entries, name, 'a', used?.letter === 'a' ? used.parts : 0)
      return aGone.ok ? removeParts(entries, name, 'b', used?.letter === 'b' ? used.parts : 0) : aGone
    },
  }
}

async function readHead(entries: Entries, name: string): Promise<Outcome<Head | null>> {
  const entry = await entries.get(name)
  if (!entry.ok || entry.value === null) return entry.ok ? ok(null) : entry
  const head = Head.safeParse(parseJson(entry.value))
  return head.success ? ok(head.data) : fail(damaged('the entry is not one of ours'))
}

async function readParts(entries: Entries, name: string, head: SplitHead): Promise<Outcome<string>> {
  let encoded = ''
  for (let number = 0; number < head.parts; number += 1) {
    const part = await entries.get(partName(name, head.letter, number))
    if (!part.ok) return part
    if (part.value === null) return fail(damaged(`part ${number + 1} of ${head.parts} is missing`))
    encoded += part.value
  }
  return digest(encoded) === head.sha256
    ? ok(decode(encoded))
    : fail(damaged('the parts do not fit together'))
}

/**
 * From the last to the first, so that a removal that is cut off leaves no gap. `known` parts go in any case, should one of them
 * have been lost.
 */
async function removeParts(
  entries: Entries,
  name: string,
  letter: Letter,
  known: number,
): Promise<Outcome<void>> {
  let count = 0
  for (; ; count += 1) {
    const part = await entries.get(partName(name, letter, count))
    if (!part.ok) return part
    if (part.value === null) break
  }
  count = Math.max(count, known)
  while (count > 0) {
    count -= 1
    const removed = await entries.delete(partName(name, letter, count))
    if (!removed.ok) return removed
  }
  return ok(undefined)
}

function splitHead(head: Outcome<Head | null>): SplitHead | null {
  return head.ok && head.value !== null && 'letter' in head.value ? head.value : null
}

type Outcome<Value> = Result<Value, OsKeychainProblem>

const Letter = z.enum(['a', 'b'])
type Letter = z.infer<typeof Letter>
const WholeHead = z.strictObject({ v: z.literal(1), value: z.string() })
const SplitHead = z.strictObject({
  v: z.literal(1),
  letter: Letter,
  parts: z.int().positive(),
  sha256: z.string(),
})
type SplitHead = z.infer<typeof SplitHead>
const Head = z.union([WholeHead, SplitHead])
type Head = z.infer<typeof Head>

function partName(name: string, letter: Letter, number: number): string {
  return `${name}#${letter}${number}`
}

const DAMAGED = 'The kept secret is damaged'

function damaged(how: string): OsKeychainProblem {
  return { code: 'keychain-refused', detail: `${DAMAGED}: ${how}` }
}

function isDamage(problem: OsKeychainProblem): boolean {
  return problem.code === 'keychain-refused' && problem.detail.startsWith(DAMAGED)
}

/** Base64, so that a character is a byte on every system and none is cut in two. */
function encode(secret: string): string {
  return Buffer.from(secret, 'utf8').toString('base64')
}

function decode(encoded: string): string {
  return Buffer.from(encoded, 'base64').toString('utf8')
}

function digest(encoded: string): string {
  return createHash('sha256').update(encoded).digest('hex')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
