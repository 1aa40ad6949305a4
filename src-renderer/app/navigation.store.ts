import { create } from 'zustand'
import type { Route, RouteParams, ScreenId } from './routes'

interface NavigationState {
  readonly past: readonly Route[]
  readonly route: Route
  readonly future: readonly Route[]
  /** Grows with each step, so that the same screen opened again is noticed. */
  readonly visit: number
}

const START: NavigationState = { past: [], route: { screen: 'today' }, future: [], visit: 0 }
const REMEMBERED = 50

export const useNavigation = create<NavigationState>(() => START)

/** Goes to a screen: `go({ screen: 'certificates', params: { certificateId } })`. */
export function go(route: Route): void {
  useNavigation.setState(({ past, route: left, visit }) => ({
    past: [...past, left].slice(-REMEMBERED),
    route,
    future: [],
    visit: visit + 1,
  }))
}

/** Goes back to where the user came from; nothing when this is the first screen. */
export function goBack(): void {
  useNavigation.setState(({ past, route, future, visit }) => {
    const target = past.at(-1)
    return target === undefined
      ? {}
      : { past: past.slice(0, -1), route: target, future: [route, ...future], visit: visit + 1 }
  })
}

/** Goes forward again after going back. */
export function goForward(): void {
  useNavigation.setState(({ past, route, future, visit }) => {
    const [target, ...rest] = future
    return target === undefined
      ? {}
      : { past: [...past, route], route: target, future: rest, visit: visit + 1 }
  })
}

/** What the screen was opened with; empty when another screen is shown. */
export function useParams<Id extends ScreenId>(screen: Id): Partial<RouteParams[Id]> {
  const route = useNavigation((state) => state.route)
  return route.screen === screen ? (route.params ?? NOTHING) : NOTHING
}

const NOTHING = {}

/** Whether the heading of the screen just opened is to take the focus: once per step, and not when the window opens. */
export function claimHeadingFocus(): boolean {
  const { visit } = useNavigation.getState()
  const isDue = visit > claimedVisit
  claimedVisit = visit
  return isDue
}

let claimedVisit = 0

/** Forgets where the user was, for a new start. */
export function resetNavigation(): void {
  claimedVisit = 0
  useNavigation.setState(START)
}
