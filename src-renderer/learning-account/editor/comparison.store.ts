import type { FieldDifference, Side } from '../../../src-shared/learning-account/merge'
import type { Comparison, ParticipantDifference } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import { ok, type Result } from '../../../src-shared/result'
import { main } from '../../ipc/client'

/** What there is to look at: what somebody else changed, to be merged, or what we changed, which only waits to be sent. */
export interface Shown extends Comparison {
  readonly shows: 'elsewhere' | 'mine'
}

export type Choices = Readonly<Record<string, Side>>

/** The key by which `merge` knows the training's own fields. */
export const HEAD = 'header'

const PAGE = 100

/**
 * Compares a draft with what was last read from the service. Everything that was changed elsewhere comes at once, since all of it has to be
 * decided; of our own changes a first page. `isElsewhere`: the service said that it was changed, also when we never knew a version.
 */
export async function readComparison(id: string, isElsewhere: boolean): Promise<Result<Shown, Problem>> {
  const first = await main.learningAccount.compare({ id, only: 'elsewhere', limit: PAGE })
  if (!first.ok) return first
  if (!isElsewhere && !first.value.changedElsewhere) {
    const mine = await main.learningAccount.compare({ id, limit: PAGE })
    return mine.ok ? ok({ ...mine.value, shows: 'mine' }) : mine
  }
  const differences = [...first.value.differences]
  while (differences.length < first.value.total) {
    const more = await main.learningAccount.compare({
      id,
      only: 'elsewhere',
      limit: PAGE,
      offset: differences.length,
    })
    if (!more.ok) return more
    if (more.value.differences.length === 0) break
    differences.push(...more.value.differences)
  }
  return ok({ ...first.value, differences, shows: 'elsewhere' })
}

/** The cells to show: all that we changed, or all that somebody else changed. */
export function cellsToShow(
  cells: readonly FieldDifference[],
  shows: Shown['shows'],
): readonly FieldDifference[] {
  return shows === 'mine'
    ? cells
    : cells.filter(({ base, theirs, isConflict }) => isConflict || theirs !== base)
}

/** Whether a person was added or removed as a whole on one side, so that there are no cells to compare. */
export function isWhole({ cells }: ParticipantDifference): boolean {
  return cells.length === 0
}

/** The keys that somebody has to decide about before anything is merged. */
export function undecided({ header, differences }: Shown, choices: Choices): readonly string[] {
  const keys = [
    ...(header.some(({ isConflict }) => isConflict) ? [HEAD] : []),
    ...differences.filter(({ isConflict }) => isConflict).map(({ key }) => key),
  ]
  return keys.filter((key) => choices[key] === undefined)
}

/** Which version a cell will have: the changed one, or the chosen one where both changed; undefined while that is not chosen. */
export function winnerOf(
  { base, mine, isConflict }: FieldDifference,
  choice: Side | undefined,
): Side | undefined {
  if (isConflict) return choice
  return mine === base ? 'theirs' : 'mine'
}
