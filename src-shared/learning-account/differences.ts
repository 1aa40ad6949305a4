/** One participant of a version of a training, as far as comparing needs it. */
export interface Entry {
  readonly insz: string | null
  readonly employerEnterpriseNumber: string | null
  /** Equal for equal content, whatever the order of the periods. */
  readonly digest: string
  readonly periodCount: number
}

/** What happened to a participant between two versions. */
export type Change = 'same' | 'changed' | 'added' | 'removed'

/** One participant in up to three versions: what we last knew to be registered, what we drafted, and what is registered now. */
export interface Difference<E extends Entry = Entry> {
  readonly base: E | undefined
  readonly mine: E | undefined
  readonly theirs: E | undefined
  readonly mineChange: Change
  readonly theirsChange: Change
  /** Both changed it, and not to the same. */
  readonly isConflict: boolean
}

/** Compares a draft (`mine`) with the registered version (`theirs`) over the version both came from; one entry per participant. */
export function compareVersions<E extends Entry>(
  base: readonly E[],
  mine: readonly E[],
  theirs: readonly E[],
): Difference<E>[] {
  const isTwice = peopleTwice([base, mine, theirs])
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map((version) => keyed(version, isTwice))
  const keys = new Set([inTheirs, inMine, inBase].flatMap((version) => [...(version?.keys() ?? [])]))
  return [...keys].map((key) => difference(inBase?.get(key), inMine?.get(key), inTheirs?.get(key)))
}

/** Who would lose what if `mine` replaced `registered`: the whole entry, or this many periods. */
export interface Loss {
  readonly insz: string
  readonly employerEnterpriseNumber: string | null
  /** Periods that would disappear; null when the participant would. */
  readonly periods: number | null
}

/** Lists who would disappear from the register, or lose periods, if `mine` replaced it (manual 3.1.2). */
export function lossesOf(mine: readonly Entry[], registered: readonly Entry[]): Loss[] {
  const losses: Loss[] = []
  for (const { mine: kept, theirs } of compareVersions([], mine, registered)) {
    if (theirs === undefined || theirs.insz === null) continue
    const { insz, employerEnterpriseNumber, periodCount } = theirs
    const periods = kept === undefined ? null : periodCount - kept.periodCount
    if (periods === null || periods > 0) losses.push({ insz, employerEnterpriseNumber, periods })
  }
  return losses
}

function difference<E extends Entry>(
  base: E | undefined,
  mine: E | undefined,
  theirs: E | undefined,
): Difference<E> {
  const mineChange = changeBetween(base, mine)
  const theirsChange = changeBetween(base, theirs)
  const isConflict = mineChange !== 'same' && theirsChange !== 'same' && mine?.digest !== theirs?.digest
  return { base, mine, theirs, mineChange, theirsChange, isConflict }
}

function changeBetween(before: Entry | undefined, after: Entry | undefined): Change {
  if (before === undefined) return after === undefined ? 'same' : 'added'
  if (after === undefined) return 'removed'
  return before.digest === after.digest ? 'same' : 'changed'
}

/** People who are in some version more than once: only there the employer is needed to tell the entries apart. */
function peopleTwice(versions: readonly (readonly Entry[])[]): Set<string> {
  const twice = new Set<string>()
  for (const version of versions) {
    const seen = new Set<string>()
    for (const { insz } of version) {
      if (insz !== null && seen.has(insz)) twice.add(insz)
      if (insz !== null) seen.add(insz)
    }
  }
  return twice
}

function keyed<E extends Entry>(version: readonly E[], isTwice: ReadonlySet<string>): Map<string, E> {
  const entries = new Map<string, E>()
  for (const entry of version) {
    const insz = entry.insz ?? ''
    const key = isTwice.has(insz) ? `${insz} ${entry.employerEnterpriseNumber ?? ''}` : insz
    // An entry that is there twice in every respect stays apart by its turn.
    let turn = 0
    while (entries.has(`${key}#${turn}`)) turn += 1
    entries.set(`${key}#${turn}`, entry)
  }
  return entries
}
