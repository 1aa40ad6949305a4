import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrations } from '../../src-main/migrations'
import { openDatabase } from '../../src-main/platform/storage/database'
import { createChecksRepository } from '../../src-main/precontract/precontract.repository'
import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import { median, timed } from './support/statistics'

const ANSWERS = 100_000
const TEMPLATES = 100
const ROUNDS = 15

const notice = {
  nl: '<i>Dit antwoord betreft enkel de voorwaarden uit het verleden.</i>'.repeat(6),
  fr: '<i>Cette réponse ne porte que sur les conditions du passé.</i>'.repeat(6),
  de: '<i>Diese Antwort betrifft nur die Voraussetzungen der Vergangenheit.</i>'.repeat(6),
  en: '<i>This answer covers the conditions of the past only.</i>'.repeat(6),
}

/** The slowest of several searches through 100,000 answers: the newest, a rare name, a number, and one that nothing fits. */
export const benchmark = {
  name: 'a search through 100,000 answers',
  unit: 'ms',
  limit: 50,
  async run() {
    process.env['WERKBALIE_BUNDLES'] = join(import.meta.dirname, '../../out/main')
    const folder = mkdtempSync(join(tmpdir(), 'werkbalie-bench-'))
    const opened = await openDatabase({ file: join(folder, 'bench.db'), key: randomBytes(32), migrations })
    if (!opened.ok) throw new Error(opened.problem.code)
    const database = opened.value
    const checks = createChecksRepository(database)
    for (let number = 0; number < TEMPLATES; number += 1)
      await checks.add(answer(number), `8507300${1000 + number}`)
    await database.run(
      `WITH RECURSIVE copies(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ?)
       INSERT INTO checks (id, profile_id, checked_at, citizen, search, body)
       SELECT id || '-' || n, profile_id, '20' || (10 + n % 16) || substr(checked_at, 5), citizen, search || ' copy' || n, body
       FROM checks, copies`,
      [ANSWERS / TEMPLATES - 1],
    )
    const searches = ['', 'copy777', '85073001042', 'nobody at all', 'naam 5 copy9']
    const taken: number[] = []
    for (const search of searches) {
      const times: number[] = []
      for (let round = 0; round < ROUNDS; round += 1)
        times.push(await timed(() => checks.list({ search, limit: 100 })))
      taken.push(median(times))
    }
    await database.close()
    rmSync(folder, { recursive: true, force: true })
    const detail = searches
      .map((search, index) => `"${search}" ${taken[index]?.toFixed(0) ?? '?'} ms`)
      .join(', ')
    return { value: Math.max(...taken), detail }
  },
}

function answer(number: number): PrecontractCheck {
  return {
    id: `check-${number}`,
    checkedAt: `2026-0${1 + (number % 9)}-1${number % 10}T10:00:00.000Z`,
    profileId: 'practice',
    profileName: 'Brasserie De Proef',
    environmentId: 'practice',
    environmentName: 'Oefenomgeving',
    practice: true,
    enterpriseNumber: '0880820673',
    citizenMasked: '••.••.••-•••.••',
    candidateName: `Naam ${number}`,
    startDate: '2026-11-30',
    typeOfWorker: 'all',
    mainReference: `0149070018522112026${10 + number}`,
    flexiJob: { outcome: 'ok', reference: `0149070018522112026${20 + number}`, notice },
    studentJob: {
      outcome: 'ok',
      hoursRemaining: 600,
      reference: `0149070018522112026${30 + number}`,
      notice,
    },
  }
}
