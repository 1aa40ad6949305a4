import { fork } from 'node:child_process'

/** A process of our own that does what may block for ever, so that it can be ended. */
export interface HelperProcess {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, when the process has ended or could not be started; `how` is for the log. */
  onExit(listener: (how: string) => void): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

/** Starts helper processes: in Electron through its utility processes, in plain Node by forking. */
export interface HelperFactory {
  start(file: string): HelperProcess
}

/** Helpers of a plain Node process. They never keep it alive, and end with it. */
export const nodeHelpers: HelperFactory = {
  start(file) {
    const child = fork(file, [], {
      env: helperEnvironment(),
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.unref()
    child.channel?.unref()
    return {
      // A helper that has just ended says so through onExit.
      send: (message) => void child.send(message as object, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => onceEnded(child, listener),
      kill: () => void child.kill('SIGKILL'),
    }
  },
}

/**
 * The environment for a helper: our own settings (a passphrase among them) stay behind, and system libraries give their messages
 * untranslated, so that they can be recognised.
 */
export function helperEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !name.startsWith('WERKBALIE_')) environment[name] = value
  }
  return { ...environment, LC_ALL: 'C.UTF-8', LANGUAGE: '' }
}

function onceEnded(child: ReturnType<typeof fork>, listener: (how: string) => void): void {
  let told = false
  const tell = (how: string): void => {
    if (!told) listener(how)
    told = true
  }
  child.once('error', (error) => tell(error.message))
  child.once('exit', (code, signal) => tell(signal ?? `exit ${code ?? 'unknown'}`))
}
