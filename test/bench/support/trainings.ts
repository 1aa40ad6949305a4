import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRegister, type Register } from '../../../src-main/learning-account/learning-account.register'
import { createTraining } from '../../../src-main/learning-account/learning-account.saving'
import { migrations } from '../../../src-main/migrations'
import { openDatabase } from '../../../src-main/platform/storage/database'
import type { Participant } from '../../../src-shared/learning-account/learning-account.model'
import { Profile } from '../../../src-shared/profiles/profiles.model'
import { ok } from '../../../src-shared/result'
import { inszOf } from '../../support/insz'

export const PROFILE = Profile.parse({
  id: 'bench',
  name: 'Opleidingscentrum',
  enterpriseNumber: '0406798006',
  role: 'training-provider',
  environmentId: 'practice',
  dataModel: 'multiple-participants',
  builtIn: false,
})

export const HEADER = {
  denomination: 'Excel level 1',
  firstStartDate: '2020-01-01',
  lastEndDate: '2029-12-31',
  reference: null,
  language: 1,
}

/** Participants with valid numbers, each with this many periods of a day. */
export function* people(count: number, periods: number): Generator<Participant> {
  for (let index = 0; index < count; index += 1) {
    yield {
      name: null,
      insz: inszOf(index),
      employerEnterpriseNumber: '0880820673',
      result: 1,
      scope: 1,
      leadingToCertificate: null,
      cost: null,
      certificate: { type: null, validFrom: null, validUntil: null },
      periods: Array.from({ length: periods }, (_, at) => {
        const day = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
        return {
          // No two have the same, so that nothing can be shared.
          hours: at === 0 ? 1 + index / 100 : 1 + (index % 8),
          startDate: day,
          endDate: day,
          status: 1,
          type: 1,
          place: 3,
          remark: null,
        }
      }),
    }
  }
}

/** A register over a new encrypted store; the bundles are those of the last build. */
export async function benchRegister(): Promise<{
  register: Register
  /** The store's file. */
  file: string
  close: () => Promise<void>
}> {
  process.env['WERKBALIE_BUNDLES'] ??= join(import.meta.dirname, '../../../out/main')
  const folder = mkdtempSync(join(tmpdir(), 'werkbalie-bench-'))
  const file = join(folder, 'bench.db')
  const opened = await openDatabase({ file, key: randomBytes(32), migrations })
  if (!opened.ok) throw new Error(opened.problem.code)
  const register = createRegister({
    database: opened.value,
    clock: { now: () => new Date() },
    announce: () => undefined,
    findProfile: () => Promise.resolve(ok(PROFILE)),
    serviceState: () => Promise.resolve('open'),
  })
  return {
    register,
    file,
    async close() {
      await opened.value.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Drafts a training of this size; gives its id. */
export async function drafted(register: Register, count: number, periods: number): Promise<string> {
  const { id } = await createTraining(register, {
    profileId: PROFILE.id,
    header: HEADER,
    participants: people(count, periods),
  })
  return id
}
