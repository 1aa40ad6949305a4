import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'vite'

/** Bundles a script of the tests, with the sources it uses, so that a plain Node process can run it; gives the bundle's path. */
export async function bundleScript(entry: string): Promise<string> {
  const folder = await mkdtemp(join(bundles(), 'script-'))
  const name = basename(entry, '.ts')
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      ssr: true,
      target: 'node18',
      rolldownOptions: {
        input: { [name]: entry },
        external: ['libsql', 'keytar'],
        output: { format: 'cjs', entryFileNames: '[name].js', dynamicImportInCjs: false },
      },
    },
    ssr: { noExternal: true, external: ['libsql', 'keytar'] },
  })
  return join(folder, `${name}.js`)
}

/** A script at work in a process of its own. */
export interface RunningScript {
  readonly process: ChildProcessWithoutNullStreams
  /** The lines it has printed until now, complete ones only. */
  lines(): string[]
  /** Resolves when it has printed a line; rejects when it ended without. */
  printed(line: string): Promise<void>
  /** Resolves with the first line it prints; rejects when it ended without. */
  firstLine(): Promise<string>
  /** Resolves with how it ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; errors: string }>
}

/** Runs a command; `node` when only a script is given. */
export function runScript(command: string[], environment: NodeJS.ProcessEnv = process.env): RunningScript {
  const [program = '', ...words] = command
  const child = spawn(program, words, { env: environment })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const lines = (): string[] => output.split('\n').slice(0, -1)
  const ended = new Promise<Awaited<RunningScript['ended']>>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, errors }))
  })
  const first = (isIt: (line: string) => boolean, what: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines().find(isIt)
        if (found !== undefined) resolve(found)
      }
      child.stdout.on('data', look)
      child.on('close', () =>
        reject(new Error(`The script ended without printing ${what}: ${output}${errors}`)),
      )
      look()
    })
  return {
    process: child,
    lines,
    ended,
    firstLine: () => first(() => true, 'anything'),
    async printed(line) {
      await first((one) => one === line, line)
    },
  }
}

function bundles(): string {
  const folder = process.env['WERKBALIE_BUNDLES']
  if (folder === undefined) throw new Error('Vitest has not built the bundles')
  return folder
}
