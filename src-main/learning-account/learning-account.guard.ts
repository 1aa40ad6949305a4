import { compareVersions, lossesOf, type Entry } from '../../src-shared/learning-account/differences'
import type { TrainingHeader } from '../../src-shared/learning-account/learning-account.model'
import type { ProblemOf } from '../../src-shared/problem'

/** A whole version as the guard sees it: its head, its digest, and who is in it. */
export interface GuardedVersion {
  readonly header: TrainingHeader
  readonly digest: string
  readonly entries: readonly Entry[]
}

/** The version that was last known to be registered, and what the service repeated of it. */
export interface BaseVersion extends GuardedVersion {
  readonly echo: string | null
}

export type GuardProblem = ProblemOf<'would-remove-participants' | 'changed-elsewhere'>

/**
 * Guards the photo (manual 3.1.2): whoever or whatever would disappear must have been confirmed by number, and what changed elsewhere
 * since we last knew must have been looked at. Null when it may be sent.
 */
export function guard(versions: {
  sending: GuardedVersion
  base: BaseVersion | undefined
  /** What the service has now; null when it has nothing, undefined when it could not be asked. */
  found: GuardedVersion | null | undefined
  confirmed: readonly string[]
}): GuardProblem | null {
  const { sending, base, found, confirmed } = versions
  const registered = found === undefined ? base : found
  if (registered !== undefined && registered !== null) {
    const agreed = new Set(confirmed)
    const losses = lossesOf(sending.entries, registered.entries)
    const unconfirmed = losses.filter(({ insz }) => !agreed.has(insz))
    if (unconfirmed.length > 0) {
      const participants = [...new Set(unconfirmed.map(({ insz }) => insz))]
      return { code: 'would-remove-participants', participants, losses: unconfirmed }
    }
  }
  if (found === undefined) return null
  if (found === null)
    return base === undefined ? null : { code: 'changed-elsewhere', differences: 0, removed: true }
  const differences = overwritten(sending, base, found, new Set(confirmed))
  return differences === 0 ? null : { code: 'changed-elsewhere', differences, removed: false }
}

/** Whether the service has exactly this version: as it was sent, or as the service itself repeated it. */
export function isSameVersion(
  version: Pick<BaseVersion, 'digest' | 'echo'>,
  found: { readonly digest: string },
): boolean {
  return found.digest === version.digest || found.digest === version.echo
}

/** Counts what somebody else changed and sending would overwrite unseen. */
function overwritten(
  sending: GuardedVersion,
  base: BaseVersion | undefined,
  found: GuardedVersion,
  confirmed: ReadonlySet<string>,
): number {
  if (base !== undefined && isSameVersion(base, found)) return 0
  const participants = compareVersions(base?.entries ?? [], sending.entries, found.entries).filter(
    ({ mine, theirs, theirsChange }) =>
      theirsChange !== 'same' &&
      mine?.digest !== theirs?.digest &&
      !confirmed.has((theirs ?? mine)?.insz ?? ''),
  )
  const isHeaderChanged = base === undefined || !isSameHeader(base.header, found.header)
  return participants.length + Number(isHeaderChanged && !isSameHeader(sending.header, found.header))
}

function isSameHeader(a: TrainingHeader, b: TrainingHeader): boolean {
  return (Object.keys(a) as (keyof TrainingHeader)[]).every((field) => a[field] === b[field])
}
