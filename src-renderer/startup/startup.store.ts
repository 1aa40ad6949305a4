import { create } from 'zustand'
import type { Problem } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { StartupStatus } from '../../src-shared/startup/startup.model'
import { openProfiles } from '../app/profiles.store'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { on } from '../ipc/events'
import { showToast } from '../ui/toast.store'

/** What the user asked for while the data is closed, beside filling in a passphrase. */
export type Attempt =
  | { readonly step: 'none' }
  | { readonly step: 'busy' }
  | { readonly step: 'failed'; readonly problem: Problem }

interface StartupState {
  readonly status: StartupStatus
  readonly attempt: Attempt
  /** Where the data lies; known a moment after the start. */
  readonly dataFolder: string | undefined
}

export const useStartup = create<StartupState>(() => ({
  // Main says so in the page's address, so that the screens need not wait to be drawn.
  status: { state: 'opening', expected: new URLSearchParams(location.search).get('store') === 'expected' },
  attempt: { step: 'none' },
  dataFolder: undefined,
}))

let isFollowing = false

/** Follows the opening of the data until it is open, however that comes about. Safe to call again. */
export async function openStartup(): Promise<void> {
  if (!isFollowing) {
    isFollowing = true
    on('startup-changed', () => void readStatus())
    if (isExpected(useStartup.getState().status)) void openProfiles()
  }
  await readStatus()
  const about = await main.desktop.about()
  if (about.ok) useStartup.setState({ dataFolder: about.value.dataFolder })
}

let latest = 0

async function readStatus(): Promise<void> {
  const turn = ++latest
  const status = await main.startup.status()
  if (turn !== latest) return
  await become(status.ok ? status.value : { state: 'blocked', problem: status.problem })
}

/**
 * The screens come when the profiles are known too, unless the data will very likely open by itself: then they are drawn
 * meanwhile, and what they ask waits for the data.
 */
async function become(status: StartupStatus): Promise<void> {
  latest += 1
  const before = useStartup.getState().status
  if (status.state === 'open' && before.state !== 'open' && !isExpected(before)) await openProfiles()
  useStartup.setState({ status })
}

/** Whether the data is being opened and will very likely need nobody for it. */
export function isExpected(status: StartupStatus): boolean {
  return status.state === 'opening' && status.expected
}

/** Tries to open the data again. */
export async function retry(): Promise<void> {
  await attempt(() => main.startup.retry())
}

/** Puts the data that cannot be opened aside, and begins anew. */
export async function startFresh(): Promise<boolean> {
  const isDone = await attempt(() => main.startup.startFresh({ confirm: true }))
  if (isDone) showToast({ text: currentTexts().t('startup.freshDone') })
  return isDone
}

async function attempt(call: () => Promise<Result<StartupStatus, Problem>>): Promise<boolean> {
  if (useStartup.getState().attempt.step === 'busy') return false
  useStartup.setState({ attempt: { step: 'busy' } })
  const outcome = await call()
  if (outcome.ok) await become(outcome.value)
  useStartup.setState({
    attempt: outcome.ok ? { step: 'none' } : { step: 'failed', problem: outcome.problem },
  })
  return outcome.ok
}

/** Makes the vault and opens the data with it. */
export async function createVault(input: { readonly passphrase: string }): Promise<Result<void, Problem>> {
  return opened(await main.startup.createVault({ passphrase: input.passphrase }))
}

/** Opens the vault; a wrong passphrase is a fault of its field. */
export async function unlock(input: { readonly passphrase: string }): Promise<Result<void, Problem>> {
  const outcome = await main.startup.unlock(input)
  return !outcome.ok && outcome.problem.code === 'passphrase-wrong'
    ? fail({ code: 'invalid-input', fields: { passphrase: ['passphrase-wrong'] } })
    : opened(outcome)
}

async function opened(outcome: Result<StartupStatus, Problem>): Promise<Result<void, Problem>> {
  if (!outcome.ok) return outcome
  await become(outcome.value)
  return ok(undefined)
}
