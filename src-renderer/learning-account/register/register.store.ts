import { create } from 'zustand'
import { isDay } from '../../../src-shared/learning-account/calendar'
import type { DeliveryState } from '../../../src-shared/learning-account/delivery'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import { main } from '../../ipc/client'
import { on } from '../../ipc/events'

/** The trainings of a profile, the last changed first, as far as they were read. */
export type Listing =
  | { readonly step: 'loading' }
  | {
      readonly step: 'listed'
      readonly trainings: readonly TrainingSummary[]
      readonly total: number
      readonly isLoadingMore: boolean
    }
  | { readonly step: 'failed'; readonly problem: Problem }

/** Which trainings to show; `put-away` are those that can still be brought back. */
export const SHOWN = ['all', 'draft', 'under-way', 'registered', 'refused', 'removed', 'put-away'] as const
export type Shown = (typeof SHOWN)[number]

/** What the list is narrowed to; days are `YYYY-MM-DD`, '' for none. */
export interface Filter {
  readonly search: string
  readonly shown: Shown
  readonly from: string
  readonly to: string
}

interface RegisterState {
  readonly profileId: string
  readonly filter: Filter
  readonly listing: Listing
}

/** How many trainings are read at a time. */
export const PAGE = 100
/** The contract reads no more than this at once. */
const MOST = 500
const TYPING_PAUSE_MS = 150

const EVERYTHING: Filter = { search: '', shown: 'all', from: '', to: '' }

const STATES: Readonly<Record<Exclude<Shown, 'all' | 'put-away'>, readonly DeliveryState[]>> = {
  draft: ['draft'],
  'under-way': ['queued', 'sending', 'unknown', 'removing'],
  registered: ['registered'],
  refused: ['refused'],
  removed: ['removed'],
}

export const useRegister = create<RegisterState>(() => ({
  profileId: '',
  filter: EVERYTHING,
  listing: { step: 'loading' },
}))

/** Reads the trainings of a profile, and again whenever one changed; gives how to stop. The filter stays while the profile does. */
export function openRegister(profileId: string): () => void {
  if (useRegister.getState().profileId !== profileId) {
    useRegister.setState({ profileId, filter: EVERYTHING, listing: { step: 'loading' } })
  }
  void loadRegister()
  const stop = on('trainings-changed', () => void loadRegister())
  return () => {
    stop()
    clearTimeout(typing)
  }
}

let typing: ReturnType<typeof setTimeout> | undefined

/** Narrows the list; what is typed is looked for once there is a pause. */
export function narrow(change: Partial<Filter>): void {
  useRegister.setState(({ filter }) => ({ filter: { ...filter, ...change } }))
  clearTimeout(typing)
  if (change.search === undefined) void loadRegister(PAGE)
  else typing = setTimeout(() => void loadRegister(PAGE), TYPING_PAUSE_MS)
}

/** Shows every training again. */
export function showEverything(): void {
  narrow({ shown: 'all', from: '', to: '' })
  narrow({ search: '' })
}

/** Whether the list shows less than everything. */
export function isNarrowed({ search, shown, from, to }: Filter): boolean {
  return search.trim() !== '' || shown !== 'all' || from !== '' || to !== ''
}

let turn = 0

/** Reads the list anew, as far as it was read before; of two readings the last one decides. */
export async function loadRegister(count = readSoFar()): Promise<void> {
  const mine = ++turn
  const listing = await read(0, count, () => mine === turn)
  if (mine === turn) useRegister.setState({ listing })
}

/** Reads the next page, if there is one and it is not being read already. */
export async function loadMore(): Promise<void> {
  const { listing } = useRegister.getState()
  if (listing.step !== 'listed' || listing.isLoadingMore) return
  if (listing.trainings.length >= listing.total) return
  const mine = ++turn
  useRegister.setState({ listing: { ...listing, isLoadingMore: true } })
  const page = await read(listing.trainings.length, PAGE, () => mine === turn)
  if (mine !== turn) return
  const isListed = page.step === 'listed'
  useRegister.setState({
    listing: isListed ? { ...page, trainings: [...listing.trainings, ...page.trainings] } : page,
  })
}

type Read = Exclude<Listing, { step: 'loading' }>

async function read(from: number, count: number, isWanted: () => boolean): Promise<Read> {
  const trainings: TrainingSummary[] = []
  let total = 0
  do {
    const limit = Math.min(MOST, count - trainings.length)
    const outcome = await main.learningAccount.list({
      ...queryOf(useRegister.getState()),
      offset: from + trainings.length,
      limit,
    })
    if (!outcome.ok) return { step: 'failed', problem: outcome.problem }
    trainings.push(...outcome.value.trainings)
    total = outcome.value.total
    if (outcome.value.trainings.length < limit) break
  } while (trainings.length < count && isWanted())
  return { step: 'listed', trainings, total, isLoadingMore: false }
}

function queryOf({ profileId, filter: { search, shown, from, to } }: RegisterState) {
  return {
    profileId,
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(shown === 'put-away' && { removed: true }),
    ...(shown !== 'all' && shown !== 'put-away' && { states: [...STATES[shown]] }),
  }
}

function readSoFar(): number {
  const { listing } = useRegister.getState()
  return listing.step === 'listed' ? Math.max(PAGE, listing.trainings.length) : PAGE
}
