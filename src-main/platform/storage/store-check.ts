import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { createReadStream } from 'node:fs'
import * as z from 'zod'
import { writeFileAtomically } from './atomic-file'
import { readTextIfThere } from './files'
import { storing } from './storage-failure'

/*
 * Two small files beside a database, because the database itself cannot tell a wrong key from a damaged file, and its encryption
 * does not notice a changed byte:
 *   <file>.check  proves the key without the database, made once;
 *   <file>.seal   a message authentication code of the whole file, there only while it is cleanly closed.
 */

/** The file that proves the key of a database. */
export const checkFile = (file: string): string => `${file}.check`

/** The file that proves that a closed database is unchanged. */
export const sealFile = (file: string): string => `${file}.seal`

/** Writes the proof of the key. */
export async function writeKeyCheck(file: string, key: Buffer): Promise<void> {
  const salt = randomBytes(16).toString('hex')
  const check: KeyCheck = { version: 1, salt, proof: keyProof(key, salt) }
  await writeFileAtomically(checkFile(file), JSON.stringify(check))
}

/** Compares a key with the proof; `unknown` when there is none that can be read. */
export async function checkKey(file: string, key: Buffer): Promise<'right' | 'wrong' | 'unknown'> {
  const check = parsed(KeyCheck, await readTextIfThere(checkFile(file)))
  if (check === null) return 'unknown'
  return same(check.proof, keyProof(key, check.salt)) ? 'right' : 'wrong'
}

/** Seals a closed database: `generation` is the number it carries inside. */
export async function writeSeal(file: string, key: Buffer, generation: number): Promise<void> {
  const seal: Seal = { version: 1, generation, code: await authenticationCode(file, key) }
  await writeFileAtomically(sealFile(file), JSON.stringify(seal))
}

/** Compares a closed database with its seal, reading all of it; `none` when it was not cleanly closed. */
export async function checkSeal(
  file: string,
  key: Buffer,
): Promise<'none' | { generation: number; intact: boolean }> {
  const seal = parsed(Seal, await readTextIfThere(sealFile(file)))
  if (seal === null) return 'none'
  return { generation: seal.generation, intact: same(seal.code, await authenticationCode(file, key)) }
}

const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const KeyCheck = z.object({ version: z.literal(1), salt: z.string(), proof: Hash })
type KeyCheck = z.infer<typeof KeyCheck>
const Seal = z.object({ version: z.literal(1), generation: z.number(), code: Hash })
type Seal = z.infer<typeof Seal>

const CHUNK_BYTES = 1 << 20

function keyProof(key: Buffer, salt: string): string {
  return keyed(key, 'key').update(salt).digest('hex')
}

async function authenticationCode(file: string, key: Buffer): Promise<string> {
  return storing(async () => {
    const code = keyed(key, 'seal')
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES }))
      code.update(chunk as Buffer)
    return code.digest('hex')
  })
}

/** The purpose goes first, so that a code made for one thing never fits another. */
function keyed(key: Buffer, purpose: 'key' | 'seal'): ReturnType<typeof createHmac> {
  return createHmac('sha256', key).update(`werkbalie store ${purpose}\0`)
}

function same(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'))
}

/** A file that cannot be read as what it should be counts as not there: it is only a help, never the data. */
function parsed<Value>(schema: z.ZodType<Value>, text: string | null): Value | null {
  try {
    return text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    return null
  }
}
