import { readFileSync, statSync } from 'node:fs'
import { createDrafts } from '../../src-main/learning-account/learning-account.drafts'
import type { Operation } from '../../src-shared/learning-account/edits.model'
import { timed, type Benchmark } from './benchmark'
import { benchRegister, drafted } from './support/trainings'

const MOST = 999
const ROUNDS = 100
/** One cell may write at most this part of the store, else it counts as writing the whole. */
const SMALL_PART = 1 / 100

/** One cell typed into a training of 998,001 periods until it is on disk: by turns a period's and a participant's own. */
export const benchmark: Benchmark = {
  name: 'one cell of a training of 999 × 999 periods kept, 95th percentile',
  unit: 'ms',
  limit: 20,
  async run() {
    const { register, file, close } = await benchRegister()
    const id = await drafted(register, MOST, MOST)
    const drafts = createDrafts(register)
    const edit = async (operation: Operation): Promise<void> => {
      const edited = await drafts.edit({ id, operations: [operation] })
      if (!edited.ok) throw new Error(edited.problem.code)
    }
    const times: number[] = []
    const before = writtenBytes()
    for (let round = 0; round < ROUNDS; round += 1) {
      const row = 1 + ((round * 37) % MOST)
      times.push(await timed(() => edit(round % 2 === 0 ? ofPeriod(row, round) : ofParticipant(row, round))))
    }
    const after = writtenBytes()
    const whole = statSync(file).size
    await close()
    const value = times.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.95)] ?? Number.NaN
    if (before === undefined || after === undefined)
      return { value, detail: 'what is written to the disk can be counted on Linux only' }
    const each = (after - before) / ROUNDS
    return {
      value: each > whole * SMALL_PART ? Infinity : value,
      detail: `${(each / 1000).toFixed(0)} kB written for each, of a store of ${(whole / 1e6).toFixed(0)} MB`,
    }
  },
}

function ofPeriod(row: number, round: number): Operation {
  return { op: 'set-period', row, period: round, field: 'hours', value: `${1 + (round % 8)},25` }
}

function ofParticipant(row: number, round: number): Operation {
  return { op: 'set', row, field: 'cost', value: `${round}` }
}

/** Bytes this process has handed to the system to be written, where it tells. */
function writtenBytes(): number | undefined {
  try {
    return Number(/^wchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
