import { setTimeout } from 'node:timers/promises'
import { openOffice, type Office } from '../engine'
import { inszOf } from '../insz'
import type * as z from 'zod'
import type { Operation } from '../../../src-shared/learning-account/edits.model'
import { isWriting, type Change, type Content, type Line, type Order, type Writing } from './protocol'

// An office that edits and sends trainings as fast as it can, until it is killed. It tells every edit before it asks for it and when it was acknowledged.

const order = JSON.parse(process.argv[2] ?? '') as Order
const random = generator(order.seed)
let next = order.next

async function start(): Promise<void> {
  const office = await openOffice({ folder: order.folder })
  const listed = await office.main.learningAccount.list({})
  if (!listed.ok) {
    tell({ kind: 'unreadable', problem: JSON.stringify(listed.problem) })
    return
  }
  const desks = listed.value.trainings.map(({ id }) => createDesk(office, id))
  for (const desk of desks) await desk.look()
  tell({ kind: 'ready' })
  if (order.until === 'settled') {
    for (const desk of desks) await desk.settle()
    return office.close()
  }
  void office.main.learningAccount.sendWaiting()
  await Promise.all(desks.map((desk) => desk.work()))
}

interface Desk {
  look(): Promise<void>
  work(): Promise<never>
  settle(): Promise<void>
}

function createDesk({ main }: Office, id: string): Desk {
  const { learningAccount } = main
  // Everybody who was ever in it may disappear: the guard is not what is tried here.
  const everybody = new Set<string>()
  let isSending = false

  async function content(): Promise<{ content: Content; rows: Map<string, number>; state: string }> {
    const opened = good(await learningAccount.open({ id }))
    const { participants } = good(await learningAccount.participants({ id, limit: 200 }))
    const people = []
    const rows = new Map<string, number>()
    for (const { insz, cost, row } of participants) {
      const { periods } = good(await learningAccount.periods({ id, row }))
      const places = periods.map(({ place }) => (typeof place === 'number' ? place : null))
      people.push({ insz: insz ?? '', cost: typeof cost === 'number' ? cost : null, places })
      rows.set(insz ?? '', row)
      everybody.add(insz ?? '')
    }
    return { content: { reference: opened.header.reference, people }, rows, state: opened.delivery.state }
  }

  async function perform(change: Change, rows: Map<string, number>): Promise<void> {
    tell({ kind: 'try', training: id, change })
    const outcome = isWriting(change)
      ? await learningAccount.edit({ id, operations: [operationFor(change, rows)] })
      : await learningAccount[change.op]({ id })
    good(outcome)
    tell({ kind: 'acknowledged', training: id, change })
    if (change.op === 'insert') everybody.add(change.insz)
  }

  async function submit(): Promise<void> {
    const reference = `zending-${next++}`
    const { rows } = await content()
    await perform({ op: 'reference', value: reference }, rows)
    isSending = true
    void send().finally(() => (isSending = false))
  }

  async function send(): Promise<void> {
    let outcome = await learningAccount.submit({ id, confirmRemoved: [...everybody] })
    // Registered in an earlier life, and removed since.
    if (!outcome.ok && outcome.problem.code === 'would-remove-participants') {
      for (const insz of outcome.problem.participants) everybody.add(insz)
      outcome = await learningAccount.submit({ id, confirmRemoved: [...everybody] })
    }
    tell({
      kind: 'submitted',
      training: id,
      outcome: outcome.ok ? outcome.value.state : outcome.problem.code,
    })
  }

  return {
    async look() {
      const { content: found, state } = await content()
      tell({ kind: 'found', training: id, content: found, state })
    },
    async work() {
      for (;;) {
        if (!isSending && random() < 0.35) await submit()
        const { content: now, rows, state } = await content()
        // An edit takes a training out of the queue: most of the time it waits until it has left.
        if (!isSending || state === 'sending' || random() < 0.02) await perform(choose(now, isSending), rows)
        await setTimeout(random() * 8)
      }
    },
    async settle() {
      for (let round = 0; round < 50; round += 1) {
        await learningAccount.sendWaiting()
        await submit()
        while (isSending) await setTimeout(5)
        const { state } = await content()
        if (state !== 'registered') continue
        good(await learningAccount.refresh({ id }))
        const { total, header } = good(await learningAccount.compare({ id }))
        tell({ kind: 'settled', training: id, state, differs: total + header.length })
        return
      }
      tell({ kind: 'settled', training: id, state: (await content()).state, differs: -1 })
    },
  }
}

function choose({ people }: Content, isSending: boolean): Change {
  const person = people[Math.floor(random() * people.length)]
  const dice = random()
  if (person === undefined || (dice < 0.12 && people.length < 9))
    return { op: 'insert', insz: inszOf(next++), places: [1, 2, next++] }
  if (dice < 0.22 && people.length > 2) return { op: 'remove', insz: person.insz }
  // While a training is being frozen its reference must stay, or the same one would stand for two sendings.
  if (dice < 0.32 && !isSending) return { op: random() < 0.6 ? 'undo' : 'redo' }
  if (dice < 0.6) return { op: 'cost', insz: person.insz, value: next++ }
  return {
    op: 'place',
    insz: person.insz,
    period: Math.floor(random() * person.places.length),
    value: next++,
  }
}

function operationFor(change: Writing, rows: Map<string, number>): z.input<typeof Operation> {
  const row = 'insz' in change ? (rows.get(change.insz) ?? 1) : 1
  switch (change.op) {
    case 'reference':
      return { op: 'set-header', field: 'reference', value: change.value }
    case 'cost':
      return { op: 'set', row, field: 'cost', value: change.value }
    case 'place':
      return { op: 'set-period', row, period: change.period, field: 'place', value: change.value }
    case 'remove':
      return { op: 'remove-participants', rows: [row] }
    case 'insert':
      return {
        op: 'insert-participants',
        at: 1000,
        participants: [personFor(change.insz, change.places)],
      }
  }
}

function personFor(insz: string, places: readonly number[]) {
  const days = { startDate: '2025-01-06', endDate: '2025-01-06' }
  return {
    insz,
    employerEnterpriseNumber: '0880820673',
    ...{ result: 1, scope: 1 },
    periods: places.map((place) => ({ hours: 2, ...days, status: 1, type: 1, place })),
  }
}

function good<Value>(outcome: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

function tell(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

void start()
