import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Participant } from '../../src-shared/learning-account/learning-account.model'
import { good, sample, settle } from '../journeys/trainings-support'
import { newFolder, openOffice, PASSPHRASE, removeFolders, type Office } from '../support/engine'
import { bundleScript, runScript } from '../support/run-script'
import type { Benchmark } from './benchmark'
import { people } from './support/trainings'

const MOST = 999
/** So many participants are typed in at a time. */
const BATCH = 27

const run = promisify(execFile)
const bundles = join(import.meta.dirname, '../../out/main')

/**
 * The headless app in a process of its own, registering a training of 998,001 periods with a practice government in another, and then a
 * correction of it: the whole is read, compared, sent and read again.
 */
export const benchmark: Benchmark = {
  name: `memory of the app at most while it sends and corrects a training of ${MOST} × ${MOST} periods`,
  unit: 'MB',
  limit: 600,
  async run() {
    process.env['WERKBALIE_BUNDLES'] ??= bundles
    const script = await bundleScript(resolve(import.meta.dirname, '../support/kills/service.script.ts'))
    const service = runScript([process.execPath, script])
    try {
      const { origin } = JSON.parse(await service.firstLine()) as { origin: string }
      const folder = newFolder()
      const id = await draftIn(folder, origin)
      const first = await inTerminal(folder, 'submit', { id })
      const operations = [{ op: 'set', row: 1, field: 'result', value: 9 }]
      await inTerminal(folder, 'edit', { id, operations })
      const correction = await inTerminal(folder, 'submit', { id })
      return {
        value: Math.max(first, correction),
        detail: `${first.toFixed(0)} MB for the first registration, ${correction.toFixed(0)} MB for a correction`,
      }
    } finally {
      service.process.kill()
      await rm(dirname(script), { recursive: true, force: true })
      removeFolders()
    }
  },
}

async function draftIn(folder: string, origin: string): Promise<string> {
  const office = await openOffice({ folder })
  const { profileId, trainings } = await settle(office, {
    ...{ origin, door: origin },
    ...{ model: 'multiple-participants', state: 'open' },
  })
  const days = { firstStartDate: '2020-01-01', lastEndDate: '2029-12-31' }
  const { id } = good(
    await trainings.saveDraft({ profileId, training: sample({ ...days, participants: [] }) }),
  )
  await fill(office, id)
  await office.close()
  return id
}

async function fill({ main }: Office, id: string): Promise<void> {
  let at = 0
  let participants: Participant[] = []
  for (const person of people(MOST, MOST)) {
    participants.push(person)
    if (participants.length < BATCH) continue
    const operations = [{ op: 'insert-participants' as const, at, participants }]
    good(await main.learningAccount.edit({ id, operations }))
    at += BATCH
    participants = []
  }
}

/** Loaded before the app: when it ends, writes the most memory it ever had, in kilobytes. */
const TELLS_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs'
  process.on('exit', () => writeFileSync(process.env.WERKBALIE_PEAK_FILE, String(process.resourceUsage().maxRSS)))
`)}`

/** Makes a call in a process of its own; gives the most megabytes that it had. */
async function inTerminal(folder: string, call: string, input: object): Promise<number> {
  const peak = join(folder, 'peak')
  const { stdout } = await run(
    process.execPath,
    ['--import', TELLS_PEAK, join(bundles, 'headless.js'), `learningAccount.${call}`, JSON.stringify(input)],
    {
      env: {
        ...process.env,
        ...{ WERKBALIE_DATA: folder, WERKBALIE_PASSPHRASE: PASSPHRASE, WERKBALIE_PEAK_FILE: peak },
      },
    },
  )
  const answer = JSON.parse(stdout) as { ok: boolean; value?: { state?: string } }
  const isThere = answer.value?.state === (call === 'submit' ? 'registered' : 'draft')
  if (!answer.ok || !isThere) throw new Error(`${call}: ${stdout.slice(0, 500)}`)
  return Number(readFileSync(peak, 'utf8')) / 1000
}
