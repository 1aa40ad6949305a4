import type { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import { addDays } from '../../src-shared/learning-account/calendar'
import { MOST } from '../../src-shared/learning-account/learning-account.model'
import { ok, type Result } from '../../src-shared/result'
import type { HistoryQuery, HistoryTraining } from './learning-account.api'

/** A person's history; not `complete` when the service held something back that no narrower question brought out. */
export interface History {
  readonly trainings: HistoryTraining[]
  readonly anomalies: readonly Anomaly[]
  readonly complete: boolean
}

/** Asks one question; at most 999 trainings come back (manual 3.2.5.2). */
export type Ask<Problem> = (
  query: HistoryQuery,
) => Promise<Result<{ trainings: HistoryTraining[]; anomalies: Anomaly[] }, Problem>>

/** A person with more questions than this has a history that no split makes smaller. */
const MOST_QUESTIONS = 200
/** A training across the day where the question was split lies in neither part; one of at most a year lies in this much around it. */
const AROUND_DAYS = 366

/**
 * Asks for a whole history. When 999 come back there may be more, so the question is split by date until fewer come back. The manual does
 * not say whether a training must lie within the days or only touch them; both are asked for.
 */
export async function wholeHistory<Problem>(
  ask: Ask<Problem>,
  query: HistoryQuery,
): Promise<Result<History, Problem>> {
  const found = new Map<string, HistoryTraining>()
  const waiting: HistoryQuery[] = [query]
  let anomalies: readonly Anomaly[] = []
  let complete = true
  for (let asked = 0; waiting.length > 0; asked += 1) {
    const window = waiting.shift()
    if (window === undefined || asked >= MOST_QUESTIONS)
      return ok({ trainings: sorted(found), anomalies, complete: false })
    const answer = await ask(window)
    if (!answer.ok) return answer
    const { trainings } = answer.value
    anomalies = asked === 0 ? answer.value.anomalies : anomalies
    for (const training of trainings) found.set(identity(training), training)
    if (trainings.length < MOST) continue
    const narrower = split(window, trainings)
    if (narrower.length === 0) complete = false
    waiting.push(...narrower)
  }
  return ok({ trainings: sorted(found), anomalies, complete })
}

/** The questions that together say the same, each about fewer days; none when one day alone brings too many. */
function split(window: HistoryQuery, trainings: readonly HistoryTraining[]): HistoryQuery[] {
  const { from, to } = window
  const starts = trainings.flatMap(({ header }) => header.firstStartDate ?? [])
  const days = [...new Set(starts)].filter((day) => from === undefined || day > from).sort()
  const middle = days[Math.floor(days.length / 2)]
  if (middle === undefined) return []
  const around = {
    ...window,
    from: latest(from, addDays(middle, -AROUND_DAYS)),
    to: earliest(to, addDays(middle, AROUND_DAYS)),
  }
  const halves = [
    { ...window, to: addDays(middle, -1) },
    { ...window, from: middle },
  ]
  return around.from === from && around.to === to ? halves : [...halves, around]
}

function latest(a: string | undefined, b: string): string {
  return a === undefined || a < b ? b : a
}

function earliest(a: string | undefined, b: string): string {
  return a === undefined || a > b ? b : a
}

function identity({ trainingId, participant }: HistoryTraining): string {
  return `${trainingId} ${participant.employerEnterpriseNumber ?? ''}`
}

function sorted(found: ReadonlyMap<string, HistoryTraining>): HistoryTraining[] {
  return [...found.values()].sort((a, b) =>
    (a.header.firstStartDate ?? '').localeCompare(b.header.firstStartDate ?? ''),
  )
}
