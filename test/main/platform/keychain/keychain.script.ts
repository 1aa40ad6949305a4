import { writeSync } from 'node:fs'
import { nodeHelpers } from '../../../../src-main/platform/helper-process'
import { createOsKeychain } from '../../../../src-main/platform/keychain/os-keychain'
import { probeKeychain } from '../../../../src-main/platform/keychain/probe'

/*
 * Run by the keychain tests, in the session they set up: does to the real keychain what its input says and prints one line for
 * each. It ends by itself, or the test fails: a keychain that hangs must not keep the app alive.
 */

export interface Step {
  readonly do: 'read' | 'write' | 'remove' | 'probe'
  readonly name?: string
  readonly secret?: string
}

interface Task {
  readonly steps: readonly Step[]
  readonly timeoutMs: number
  readonly helperFile?: string
}

async function main(): Promise<void> {
  const { steps, ...options } = JSON.parse(process.argv[2] ?? '') as Task
  const keychain = createOsKeychain({ helpers: nodeHelpers, ...options })
  for (const { do: what, name = '6f3c:a/certificate/1_x', secret = '' } of steps) {
    const results = {
      read: () => keychain.read(name),
      write: () => keychain.write(name, secret),
      remove: () => keychain.remove(name),
      probe: () => probeKeychain(keychain),
    }
    writeSync(1, `${JSON.stringify(await results[what]())}\n`)
  }
}

void main()
