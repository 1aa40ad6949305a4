import { ok, fail, type Result } from '../../../src-shared/result'
import type { HelperFactory, HelperProcess } from '../helper-process'
import { problemFromComplaint, problemFromMissingModule, type OsKeychainProblem } from './keychain-problem'
import type { EntryRequest, HelperAnswer, HelperRequest } from './keychain.protocol'
import { isEntryLocked, isKeyringLocked } from './secret-service'

/** The operating system's keychain as it is: short values by account. */
export interface Entries {
  /** Null means certainly not there, not merely out of reach. */
  get(account: string): Promise<Result<string | null, OsKeychainProblem>>
  set(account: string, value: string): Promise<Result<void, OsKeychainProblem>>
  delete(account: string): Promise<Result<void, OsKeychainProblem>>
}

export interface EntriesOptions {
  readonly helpers: HelperFactory
  /** The helper's bundle. */
  readonly file: string
  /** How long one entry may take: a locked keychain asks its owner, who may have to look for a password. */
  readonly timeoutMs: number
  /** How long an idle helper is kept. */
  readonly idleMs: number
}

// Every stored secret carries this name: it never changes.
const SERVICE = 'Werkbalie'
const TRIAL = 'trial'

/**
 * The entries of this user's keychain, through a helper process that is started when needed. One that does not answer in time is
 * ended, and the next request gets a fresh one.
 */
export function createEntries(options: EntriesOptions): Entries {
  const ask = createHelperCalls(options)

  async function set(account: string, secret: string): Promise<Result<void, OsKeychainProblem>> {
    const answer = await ask({ operation: 'set', service: SERVICE, account, secret })
    return answer.ok ? ok(undefined) : answer
  }

  /** A locked keyring answers that there is nothing, to reading and to deleting alike. */
  async function confirmAbsent(account: string): Promise<Result<null, OsKeychainProblem>> {
    const locked = await isEntryLocked(SERVICE, account)
    if (locked !== undefined) return locked ? fail({ code: 'keychain-locked' }) : ok(null)
    // Where that cannot be asked, a locked keyring still refuses to keep anything new.
    const kept = await set(TRIAL, 'open')
    if (!kept.ok) return kept
    await ask({ operation: 'delete', service: SERVICE, account: TRIAL })
    return ok(null)
  }

  return {
    set,
    async get(account) {
      const answer = await ask({ operation: 'get', service: SERVICE, account })
      return answer.ok && answer.value === null ? confirmAbsent(account) : answer
    },
    async delete(account) {
      const answer = await ask({ operation: 'delete', service: SERVICE, account })
      const gone = answer.ok && answer.value === null ? await confirmAbsent(account) : answer
      return gone.ok ? ok(undefined) : gone
    },
  }
}

type HelperResult = Result<string | null, OsKeychainProblem>

function createHelperCalls({ helpers, file, timeoutMs, idleMs }: EntriesOptions) {
  const waiting = new Map<number, (result: HelperResult) => void>()
  let helper: HelperProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let asked = 0

  function running(): HelperProcess {
    if (helper !== undefined) return helper
    const started = helpers.start(file)
    started.onMessage((message) => {
      const answer = message as HelperAnswer
      waiting.get(answer.id)?.(resultOf(answer))
    })
    started.onExit((how) => {
      if (helper !== started) return
      helper = undefined
      settleAll({ code: 'keychain-refused', detail: `the keychain helper ended (${how})` })
    })
    helper = started
    return started
  }

  function stop(): void {
    const ending = helper
    helper = undefined
    ending?.kill()
  }

  function settleAll(problem: OsKeychainProblem): void {
    for (const settle of [...waiting.values()]) settle(fail(problem))
  }

  function whenIdle(): void {
    if (waiting.size > 0) return
    clearTimeout(idle)
    idle = setTimeout(stop, idleMs)
    idle.unref()
  }

  return async function ask(request: EntryRequest): Promise<HelperResult> {
    clearTimeout(idle)
    const id = (asked += 1)
    const result = await new Promise<HelperResult | 'too late'>((resolve) => {
      // Keeps the process alive until the answer; the helper itself does not.
      const timer = setTimeout(settle, timeoutMs, 'too late')
      function settle(outcome: HelperResult | 'too late'): void {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(outcome)
      }
      waiting.set(id, settle)
      running().send({ id, request } satisfies HelperRequest)
    })
    whenIdle()
    if (result !== 'too late') return result
    stop()
    settleAll({ code: 'keychain-slow', afterMs: timeoutMs })
    const locked = await isKeyringLocked()
    return fail(locked === true ? { code: 'keychain-locked' } : { code: 'keychain-slow', afterMs: timeoutMs })
  }
}

function resultOf(answer: HelperAnswer): HelperResult {
  if ('value' in answer) return ok(answer.value)
  return fail(
    answer.failed === 'missing'
      ? problemFromMissingModule(answer.message)
      : problemFromComplaint(answer.message),
  )
}
