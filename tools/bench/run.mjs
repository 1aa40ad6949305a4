// Usage: node tools/bench/run.mjs [part of a file name] …
// Measures each test/bench/*.bench.ts in turn and prints what it found. Runs inside a session: see tools/bench.mjs.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../setup/project.mjs'
import { line } from './line.mjs'

const folder = join(root, 'test/bench')
const wanted = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))

let slow = false
for (const file of files) {
  const { module } = await runnerImport(join(folder, file), { configFile: false, logLevel: 'error' })
  const { benchmark } = /** @type {{ benchmark: import('./line.mjs').Benchmark }} */ (module)
  const measurement = await benchmark.run()
  slow ||= measurement.value > benchmark.limit
  console.log(line(benchmark, measurement))
}
process.exit(slow ? 1 : 0)
