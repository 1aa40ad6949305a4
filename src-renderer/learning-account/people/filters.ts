import { create } from 'zustand'

/** What of the register is summed up. */
export interface Filters {
  /** Undefined until the user chooses: then the newest year that has begun. */
  readonly year: number | 'all' | undefined
  /** An enterprise number; undefined for all. */
  readonly employer: string | undefined
  readonly search: string
  readonly offset: number
}

interface FiltersState extends Filters {
  readonly profileId: string
}

/** How many people are listed at a time. */
export const PAGE = 100

const EVERYTHING: Filters = { year: undefined, employer: undefined, search: '', offset: 0 }

const useStore = create<FiltersState>(() => ({ profileId: '', ...EVERYTHING }))

/** The filters of a profile; they stay while the user looks at one person or at another part of the register. */
export function useFilters(profileId: string): Filters {
  const state = useStore()
  return state.profileId === profileId ? state : EVERYTHING
}

/** Changes filters; what is listed then begins at its first page again, unless the page is what changes. */
export function changeFilters(profileId: string, change: Partial<Filters>): void {
  useStore.setState((before) => ({
    ...(before.profileId === profileId ? before : EVERYTHING),
    profileId,
    offset: 0,
    ...change,
  }))
}

/** Shows everyone, of every year and employer. */
export function showEveryone(profileId: string): void {
  changeFilters(profileId, { year: 'all', employer: undefined, search: '' })
}

/** The year whose hours are shown; undefined for all years, or when there are none. */
export function yearShown(
  wanted: Filters['year'],
  years: readonly number[],
  thisYear: number,
): number | undefined {
  if (wanted === 'all') return undefined
  if (wanted !== undefined) return wanted
  const newestFirst = [...years].sort((a, b) => b - a)
  return newestFirst.find((year) => year <= thisYear) ?? newestFirst[0]
}
