import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ratio, timed, type Benchmark } from './benchmark'

const run = promisify(execFile)
const node = (...args: string[]): Promise<unknown> => run(process.execPath, args)

/** What looking whether all is set up and built adds to a call from the terminal. */
export const benchmark: Benchmark = {
  name: 'a call from the terminal, against its bundle started by hand',
  unit: 'x',
  limit: 1.5,
  run: () =>
    ratio(
      () => timed(() => node('tools/call.mjs', '--list')),
      () => timed(() => node('out/main/headless.js', '--list')),
      9,
    ),
}
