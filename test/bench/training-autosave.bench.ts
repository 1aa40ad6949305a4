import { readFileSync, statSync } from 'node:fs'
import { createDrafts } from '../../src-main/learning-account/learning-account.drafts'
import type { Operation } from '../../src-shared/learning-account/edits.model'
import { timed, type Benchmark } from './benchmark'
import { benchRegister, drafted } from './support/trainings'

const MOST = 999
const ROUNDS = 100
/** One cell may write at most this part of the store, else it counts as writing the whole. */
const SMALL_PART = 1 / 100

/** One cell typed into a training of 998,001 periods until it is on disk: a period's, and a participant's own, whichever takes longer. */
export const benchmark: Benchmark = {
  name: 'one cell of a training of 999 × 999 periods kept, median',
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
    const times: Record<'period' | 'participant', number[]> = { period: [], participant: [] }
    const before = writtenBytes()
    for (let round = 0; round < ROUNDS; round += 1) {
      const row = 1 + ((round * 37) % MOST)
      times.period.push(await timed(() => edit(ofPeriod(row, round))))
      times.participant.push(await timed(() => edit(ofParticipant(row, round))))
    }
    const after = writtenBytes()
    const whole = statSync(file).size
    await close()
    const value = Math.max(at(times.period, 0.5), at(times.participant, 0.5))
    const spread = [times.period, times.participant]
      .map((taken) => `${at(taken, 0.5).toFixed(1)} (95th percentile ${at(taken, 0.95).toFixed(1)})`)
      .join(' and ')
    const detail = `a period's and a participant's: ${spread} ms`
    // What is written to the disk can be counted on Linux only.
    if (before === undefined || after === undefined) return { value, detail }
    const each = (after - before) / (2 * ROUNDS)
    return {
      value: each > whole * SMALL_PART ? Infinity : value,
      detail: `${detail}; ${(each / 1000).toFixed(0)} kB written for each, of a store of ${(whole / 1e6).toFixed(0)} MB`,
    }
  },
}

function at(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN
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
