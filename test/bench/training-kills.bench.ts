import { join } from 'node:path'
import { removeFolders } from '../support/engine'
import { killOver } from '../support/kills/kills'
import type { Benchmark } from './benchmark'

/** Instants at which the office is killed; the promise is about 500 (`WERKBALIE_KILLS=500`), which takes some ten minutes. */
const KILLS = Number(process.env['WERKBALIE_KILLS'] ?? 50)

/** An office that edits and sends trainings, killed with SIGKILL over and over: edits lost, sendings twice otherwise, stores unreadable. */
export const benchmark: Benchmark = {
  name: `something lost, sent twice otherwise or unreadable in ${KILLS} kills while editing and sending`,
  unit: 'times',
  limit: 0,
  async run() {
    process.env['WERKBALIE_BUNDLES'] ??= join(import.meta.dirname, '../../out/main')
    const { failures, acknowledged, arrived, sendings, outcomes } = await killOver(KILLS, console.error)
    removeFolders()
    for (const failure of failures) console.error(failure)
    const came = Object.entries(outcomes).map(([outcome, times]) => `${times} ${outcome}`)
    return {
      value: failures.length,
      detail: `${acknowledged} edits acknowledged, ${arrived} registrations of ${sendings} sendings arrived; handed over: ${came.join(', ')}`,
    }
  },
}
