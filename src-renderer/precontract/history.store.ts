import { create } from 'zustand'
import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import type { Problem } from '../../src-shared/problem'
import { main } from '../ipc/client'
import { on } from '../ipc/events'

/** The list of kept answers, newest first, as far as it was read. */
export type Listing =
  | { readonly step: 'loading' }
  | {
      readonly step: 'listed'
      readonly checks: readonly PrecontractCheck[]
      /** What lies beyond: nothing, more, or more that is being read. */
      readonly rest: 'none' | 'more' | 'loading'
    }
  | { readonly step: 'failed'; readonly problem: Problem }

interface HistoryState {
  readonly search: string
  /** Only this profile's answers; '' for everyone's. */
  readonly profileId: string
  readonly listing: Listing
}

/** How many answers are read at a time: there may be 100,000. */
export const PAGE = 100
/** The contract reads no more than this at once. */
const MOST = 999
const TYPING_PAUSE_MS = 150

export const useHistory = create<HistoryState>(() => ({
  search: '',
  profileId: '',
  listing: { step: 'loading' },
}))

/** Reads the list, and again whenever an answer was added, removed or restored; gives how to stop. */
export function openHistory(): () => void {
  void loadHistory()
  const stop = on('checks-changed', () => void loadHistory())
  return () => {
    stop()
    clearTimeout(typing)
  }
}

let typing: ReturnType<typeof setTimeout> | undefined

/** Searches as the user types, once there is a pause. */
export function searchHistory(search: string): void {
  useHistory.setState({ search })
  clearTimeout(typing)
  typing = setTimeout(() => void loadHistory(PAGE), TYPING_PAUSE_MS)
}

/** Shows only one profile's answers; '' for everyone's. */
export function filterHistory(profileId: string): void {
  useHistory.setState({ profileId })
  void loadHistory(PAGE)
}

/** Forgets the search and the filter. */
export function showAllHistory(): void {
  clearTimeout(typing)
  useHistory.setState({ search: '', profileId: '' })
  void loadHistory(PAGE)
}

let turn = 0

/** Reads the list anew, as far as it was read before; of two readings the last one decides. */
export async function loadHistory(count = readSoFar()): Promise<void> {
  const mine = ++turn
  const page = await read(0, Math.min(MOST, count))
  if (mine === turn) useHistory.setState({ listing: page })
}

/** Reads the next page, if there is one and it is not being read already. */
export async function loadOlder(): Promise<void> {
  const { listing } = useHistory.getState()
  if (listing.step !== 'listed' || listing.rest !== 'more') return
  const mine = ++turn
  const { checks } = listing
  useHistory.setState({ listing: { step: 'listed', checks, rest: 'loading' } })
  const page = await read(checks.length, PAGE)
  if (mine !== turn) return
  useHistory.setState({
    listing: page.step === 'listed' ? { ...page, checks: [...checks, ...page.checks] } : page,
  })
}

/** One answer more than is shown is asked for, to know whether there is more. */
async function read(offset: number, count: number): Promise<Exclude<Listing, { step: 'loading' }>> {
  const { search, profileId } = useHistory.getState()
  const outcome = await main.precontract.history({
    limit: count + 1,
    offset,
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(profileId !== '' && { profileId }),
  })
  if (!outcome.ok) return { step: 'failed', problem: outcome.problem }
  const checks = outcome.value
  return { step: 'listed', checks: checks.slice(0, count), rest: checks.length > count ? 'more' : 'none' }
}

function readSoFar(): number {
  const { listing } = useHistory.getState()
  return listing.step === 'listed' ? Math.max(PAGE, listing.checks.length) : PAGE
}
