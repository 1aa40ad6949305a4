import { utilityProcess } from 'electron'
import { helperEnvironment, type HelperFactory } from '../helper-process'

/** Helpers of the Electron app: utility processes, which exist in the packaged app as well, where forking Node is switched off. */
export const electronHelpers: HelperFactory = {
  start(file) {
    const child = utilityProcess.fork(file, [], { env: helperEnvironment(), execArgv: [], stdio: 'ignore' })
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', (code) => listener(`exit ${code}`)),
      kill: () => void child.kill(),
    }
  },
}
