import { PERIOD_FIELDS } from './cells'
import type { Period } from './learning-account.model'

/** Which period of one list is which of another; null where a list has none for it. */
export type PeriodPair = readonly [number | null, number | null]

/**
 * Pairs the periods of two lists: first the equal ones, then those on the same days and of the same type, then those that begin on the
 * same day, then what is left in its order. What remains on one side has no partner. In the order of the first list.
 */
export function pairPeriods(a: readonly Period[], b: readonly Period[]): PeriodPair[] {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const likeness of LIKENESS) {
    if (partner.size === a.length || taken.size === b.length) break
    const open = groupBy(b, taken, likeness)
    for (const [index, period] of a.entries()) {
      if (partner.has(index)) continue
      const found = open.get(likeness(period))?.shift()
      if (found === undefined) continue
      partner.set(index, found)
      taken.add(found)
    }
  }
  const mine = a.map((_, index): PeriodPair => [index, partner.get(index) ?? null])
  return [...mine, ...b.flatMap((_, index): PeriodPair[] => (taken.has(index) ? [] : [[null, index]]))]
}

/** One period in up to three versions. */
export interface PeriodTrio {
  readonly before: Period | undefined
  readonly ours: Period | undefined
  readonly other: Period | undefined
}

/** Follows each period through three versions: ours in their order with what each was before and became elsewhere, then what only they have. */
export function triosOf(
  base: readonly Period[] | undefined,
  mine: readonly Period[],
  theirs: readonly Period[],
): PeriodTrio[] {
  const origins = new Map(pairPeriods(mine, base ?? []))
  return pairPeriods(mine, theirs).flatMap(([mineIndex, theirIndex]): PeriodTrio[] => {
    const ours = mineIndex === null ? undefined : mine[mineIndex]
    const other = theirIndex === null ? undefined : theirs[theirIndex]
    const origin = mineIndex === null ? null : (origins.get(mineIndex) ?? null)
    const before = origin === null ? periodLike(base, other) : base?.[origin]
    const isBothNew = base !== undefined && before === undefined && ours !== undefined && other !== undefined
    if (!isBothNew || samePeriod(ours, other)) return [{ before, ours, other }]
    // Paired for want of better, while each side added its own: both stay.
    return [
      { before, ours, other: undefined },
      { before, ours: undefined, other },
    ]
  })
}

/** Tells whether two periods say the same. */
export function samePeriod(a: Period, b: Period | undefined): boolean {
  return b !== undefined && PERIOD_FIELDS.every((field) => a[field] === b[field])
}

function periodLike(base: readonly Period[] | undefined, period: Period | undefined): Period | undefined {
  if (period === undefined) return undefined
  const { startDate, endDate, type } = period
  return base?.find((one) => one.startDate === startDate && one.endDate === endDate && one.type === type)
}

const LIKENESS: readonly ((period: Period) => string)[] = [
  (period) =>
    JSON.stringify([
      period.startDate,
      period.endDate,
      period.type,
      period.hours,
      period.status,
      period.place,
      period.remark,
    ]),
  ({ startDate, endDate, type }) => `${startDate} ${endDate} ${type}`,
  ({ startDate }) => String(startDate),
  () => '',
]

function groupBy(
  periods: readonly Period[],
  taken: ReadonlySet<number>,
  likeness: (period: Period) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, period] of periods.entries()) {
    if (taken.has(index)) continue
    const key = likeness(period)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  }
  return groups
}
