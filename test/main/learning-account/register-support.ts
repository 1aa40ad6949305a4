import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRegister, type Register } from '../../../src-main/learning-account/learning-account.register'
import { saveWhole } from '../../../src-main/learning-account/learning-account.saving'
import { migrations } from '../../../src-main/migrations'
import { openDatabase, type Database } from '../../../src-main/platform/storage/database'
import type {
  Participant,
  TrainingDraft,
  TrainingHeader,
} from '../../../src-shared/learning-account/learning-account.model'
import { Profile } from '../../../src-shared/profiles/profiles.model'
import { ok } from '../../../src-shared/result'

export const PROFILE = Profile.parse({
  id: 'p',
  name: 'Centrum',
  enterpriseNumber: '0406798006',
  role: 'training-provider',
  environmentId: 'e',
  dataModel: 'multiple-participants',
  builtIn: false,
})

export interface TestRegister {
  readonly register: Register
  readonly database: Database
  close(): Promise<void>
}

/** A register over a real, encrypted database in a folder of its own; `watch` sees what goes to it. */
export async function openRegister(
  watch: (database: Database) => Database = (database) => database,
  now = () => new Date(),
): Promise<TestRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbalie-register-'))
  const opened = await openDatabase({ file: join(folder, 'test.db'), key: randomBytes(32), migrations })
  if (!opened.ok) throw new Error(opened.problem.code)
  const database = watch(opened.value)
  const register = createRegister({
    database,
    clock: { now },
    announce: () => undefined,
    findProfile: () => Promise.resolve(ok(PROFILE)),
    serviceState: () => Promise.resolve('open'),
  })
  return {
    register,
    database,
    async close() {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Keeps a draft; gives its id. */
export async function draft(register: Register, training: TrainingDraft): Promise<string> {
  const saved = await saveWhole(register, PROFILE.id, training)
  if (!saved.ok) throw new Error(saved.problem.code)
  return saved.value.id
}

/** The whole draft as it is kept. */
export async function wholeDraft(
  register: Register,
  id: string,
): Promise<{ header: TrainingHeader; rows: number[]; participants: Participant[] }> {
  const opened = await register.open(id)
  if (!opened.ok) throw new Error(opened.problem.code)
  const { draft: photo } = opened.value
  const rows: number[] = []
  const participants: Participant[] = []
  for await (const { row, position, fields, periods } of register.photos.everyone(photo.id)) {
    if (position !== rows.length) throw new Error(`Position ${position} at place ${rows.length}`)
    rows.push(row)
    participants.push({ ...fields, periods })
  }
  return { header: photo.header, rows, participants }
}
