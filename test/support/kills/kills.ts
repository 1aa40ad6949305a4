import { rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { good, sample, settle } from '../../journeys/trainings-support'
import { newFolder, openOffice } from '../engine'
import { inszOf } from '../insz'
import { bundleScript, runScript, type RunningScript } from '../run-script'
import { followed, type Arrived, type Content, type Followed, type Line, type Order } from './protocol'

/** What came of killing an office over and over while it edited and sent. */
export interface Outcome {
  readonly kills: number
  /** Edits that were acknowledged, over all lives. */
  readonly acknowledged: number
  /** Registrations that arrived whole at the service, and of how many different sendings. */
  readonly arrived: number
  readonly sendings: number
  /** How often handing over came to what: a state, or a problem's code. */
  readonly outcomes: Readonly<Record<string, number>>
  /** What must not be: each says where it happened. */
  readonly failures: readonly string[]
}

const TRAININGS = 3
const NUMBERS_A_LIFE = 2000
/** Kills come at most this long after the office began to work, or to start. */
const LONGEST_LIFE_MS = 900

/**
 * Lets an office in a process of its own edit and send trainings to a practice government in another, and kills it with SIGKILL at this
 * many random instants: while it starts, while it edits, while it sends. Each time it starts again, every edit that was acknowledged must be
 * there. At the end everything is sent, and what arrived at the service is looked at.
 */
export async function killOver(
  kills: number,
  say: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const script = await bundled('office')
  const door = await bundled('service')
  const service = runScript([process.execPath, door])
  try {
    const place = JSON.parse(await service.firstLine()) as { origin: string; door: string }
    const folder = newFolder()
    const watch = createWatch(await setUp(folder, place))
    for (let kill = 0; kill < kills; kill += 1) {
      const life = start(script, { folder, seed: kill, next: (kill + 1) * NUMBERS_A_LIFE, until: 'killed' })
      // One in six dies before it can even work.
      if (kill % 6 !== 5) await Promise.race([life.printed(READY), life.ended])
      await setTimeout(Math.random() * LONGEST_LIFE_MS)
      life.process.kill('SIGKILL')
      const { signal, errors } = await life.ended
      if (signal !== 'SIGKILL') watch.fail(`life ${kill} ended by itself: ${errors}`)
      watch.read(kill, life.lines())
      if (kill % 25 === 24)
        say(`${kill + 1} kills, ${watch.acknowledged()} edits, ${watch.failures.length} failures`)
    }
    const last = start(script, { folder, seed: kills, next: (kills + 1) * NUMBERS_A_LIFE, until: 'settled' })
    const { code, errors } = await last.ended
    if (code !== 0) watch.fail(`the last life failed: ${errors}`)
    watch.read(kills, last.lines())
    const arrived = (await (await fetch(`${place.door}/arrived`)).json()) as Arrived[]
    watch.judge(arrived)
    return {
      kills,
      acknowledged: watch.acknowledged(),
      arrived: arrived.length,
      sendings: new Set(arrived.map(({ path, reference }) => `${path} ${reference}`)).size,
      outcomes: watch.outcomes,
      failures: watch.failures,
    }
  } finally {
    service.process.kill('SIGKILL')
    for (const bundle of [script, door]) await rm(dirname(bundle), { recursive: true, force: true })
  }
}

function bundled(name: string): Promise<string> {
  return bundleScript(resolve(import.meta.dirname, `${name}.script.ts`))
}

const READY = JSON.stringify({ kind: 'ready' } satisfies Line)

function start(script: string, order: Order): RunningScript {
  return runScript([process.execPath, script, JSON.stringify(order)])
}

async function setUp(
  folder: string,
  { origin, door }: { origin: string; door: string },
): Promise<Map<string, Followed>> {
  const office = await openOffice({ folder })
  const { profileId, trainings } = await settle(office, {
    ...{ origin, door },
    ...{ model: 'multiple-participants', state: 'open' },
  })
  const begun = new Map<string, Followed>()
  for (let number = 0; number < TRAININGS; number += 1) {
    const people = [inszOf(number * 10 + 1), inszOf(number * 10 + 2)]
    const { id } = good(
      await trainings.saveDraft({ profileId, training: sample({ reference: 'zending-0' }, people) }),
    )
    const content: Content = {
      reference: 'zending-0',
      people: people.map((insz) => ({ insz, cost: null, places: [3] })),
    }
    begun.set(id, { states: [content], at: 0 })
  }
  await office.close()
  return begun
}

interface Watch {
  readonly failures: readonly string[]
  readonly outcomes: Readonly<Record<string, number>>
  acknowledged(): number
  fail(failure: string): void
  /** Follows what a life told. */
  read(life: number, lines: readonly string[]): void
  /** Looks at what arrived at the service. */
  judge(arrived: readonly Arrived[]): void
}

function createWatch(trainings: Map<string, Followed>): Watch {
  const failures: string[] = []
  // An edit that was asked for and not acknowledged may be there or not, all of it or none.
  const underWay = new Map<string, Followed>()
  const outcomes: Record<string, number> = {}
  let acknowledged = 0

  function find(life: number, training: string, content: Content): void {
    const known = trainings.get(training)
    const maybe = underWay.get(training)
    underWay.delete(training)
    const is = (one: Followed | undefined): boolean => one !== undefined && same(one.states[one.at], content)
    if (is(known)) return
    if (maybe !== undefined && is(maybe)) return void trainings.set(training, maybe)
    failures.push(
      `life ${life} found another training: ${JSON.stringify(content)} instead of ${JSON.stringify(known?.states[known.at])}`,
    )
    trainings.set(training, { states: [content], at: 0 })
  }

  function follow(life: number, line: Line): void {
    switch (line.kind) {
      case 'unreadable':
        failures.push(`life ${life} could not read its store: ${line.problem}`)
        break
      case 'found':
        find(life, line.training, line.content)
        break
      case 'try': {
        const before = trainings.get(line.training)
        if (before !== undefined) underWay.set(line.training, followed(before, line.change))
        break
      }
      case 'acknowledged': {
        const after = underWay.get(line.training)
        if (after !== undefined) trainings.set(line.training, after)
        underWay.delete(line.training)
        acknowledged += 1
        break
      }
      case 'submitted':
        outcomes[line.outcome] = (outcomes[line.outcome] ?? 0) + 1
        break
      case 'ready':
        break
      case 'settled':
        if (line.differs !== 0)
          failures.push(`in the end ${line.training} is ${line.state} and differs in ${line.differs} places`)
    }
  }

  return {
    failures,
    outcomes,
    acknowledged: () => acknowledged,
    fail: (failure) => void failures.push(failure),
    read: (life, lines) => lines.forEach((line) => follow(life, JSON.parse(line) as Line)),
    judge: (arrived) => failures.push(...twiceOtherwise(arrived)),
  }
}

/** Sendings that arrived with two contents, and those that came after a later one. */
function twiceOtherwise(arrived: readonly Arrived[]): string[] {
  const failures: string[] = []
  const digests = new Map<string, string>()
  const latest = new Map<string, number>()
  for (const { path, reference, digest } of arrived) {
    const sending = `${path} ${reference}`
    if ((digests.get(sending) ?? digest) !== digest) failures.push(`${reference} arrived with two contents`)
    digests.set(sending, digest)
    const number = Number(reference.split('-')[1])
    if (number < (latest.get(path) ?? 0)) failures.push(`${reference} arrived after ${latest.get(path) ?? 0}`)
    latest.set(path, Math.max(number, latest.get(path) ?? 0))
  }
  return failures
}

function same(one: Content | undefined, other: Content): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
