import { next } from '../../src-shared/learning-account/delivery'
import { compareVersions, type Difference } from '../../src-shared/learning-account/differences'
import type { Participant } from '../../src-shared/learning-account/learning-account.model'
import {
  mergeHeaders,
  mergeParticipants,
  type FieldDifference,
  type Side,
} from '../../src-shared/learning-account/merge'
import type { Comparison, Edited, ParticipantDifference } from '../../src-shared/learning-account/views.model'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import { isSameVersion } from './learning-account.guard'
import { inTurn } from './learning-account.moves'
import { replaceStatements, type Photo, type PlacedEntry } from './learning-account.photos'
import type { Open, Register } from './learning-account.register'
import { underWay } from './learning-account.saving'
import { openWorkspace, type Workspace } from './learning-account.workspace'

const MOST_CELLS = 100

/** The three versions of a training: what the draft came from, the draft, and what the service has. */
interface Versions {
  readonly base: Photo | undefined
  readonly mine: Photo
  readonly theirs: Photo | undefined
}

type Compared = Difference<PlacedEntry>

/** Compares the draft with what was last read from the service, a page of participants at a time. */
export async function compare(
  register: Register,
  { record, draft }: Open,
  { offset, limit, only }: { offset: number; limit: number; only?: 'elsewhere' | 'losses' | undefined },
): Promise<Comparison> {
  const versions = await versionsOf(register, record.id, draft)
  const { base, theirs } = versions
  const different = (await comparedIn(register, versions)).filter(
    ({ mine, other }) => mine?.digest !== other?.digest,
  )
  const listed = different.filter(({ mine, other, theirsChange }) => {
    if (only === undefined) return true
    return only === 'elsewhere' ? theirsChange !== 'same' : lossOf(mine, other) !== 0
  })
  const page = listed.slice(offset, offset + limit)
  return {
    registered: theirs !== undefined,
    readAt: theirs?.takenAt ?? null,
    changedElsewhere: theirs !== undefined && base !== undefined && !isSameVersion(base, theirs),
    header:
      theirs === undefined
        ? []
        : [...mergeHeaders(base?.header, draft.header, theirs.header, 'mine').differences],
    total: listed.length,
    conflicts: await conflictsIn(register, versions, different),
    removes: different.filter(({ mine, other }) => lossOf(mine, other) !== 0).length,
    differences: await Promise.all(page.map((difference) => shown(register, versions, difference))),
  }
}

/**
 * Takes over what changed elsewhere into the draft, as one edit that can be undone. Where both changed the same, `choices` decides by the
 * difference's key; as long as one is missing, nothing is changed. From then on the draft comes from what was read.
 */
export function merge(
  register: Register,
  id: string,
  choices: Readonly<Record<string, Side>>,
): Promise<Result<Edited, ProblemOf<'not-found' | 'changed-elsewhere' | 'training-under-way'>>> {
  return inTurn(register, id, () =>
    register.exclusive(id, async () => {
      const opened = await register.open(id)
      if (!opened.ok) return opened
      const { record, draft } = opened.value
      const delivery = next(record.delivery, { type: 'edited' })
      if (delivery === null) return underWay(record)
      const versions = await versionsOf(register, id, draft)
      if (versions.theirs === undefined) return fail({ code: 'not-found', what: 'version' })
      const { windows } = await register.settings.read()
      const workspace = openWorkspace(register.photos, draft, record.nextRow, windows)
      const undecided = await mergeInto(register, workspace, versions, choices)
      if (undecided > 0) return fail({ code: 'changed-elsewhere', differences: undecided, removed: false })
      const change = await workspace.change()
      const seen =
        (await register.photos.find(id, 'found')) === undefined
          ? []
          : replaceStatements(id, 'found', 'registered')
      const merged = await register.steps.commit(
        record,
        draft,
        change,
        { delivery, at: register.now() },
        seen,
      )
      register.changed()
      return ok(
        await register.views.edited(
          merged,
          { ...draft, header: change.header },
          [...change.rows.keys()],
          true,
        ),
      )
    }),
  )
}

async function versionsOf(register: Register, id: string, mine: Photo): Promise<Versions> {
  const base = await register.photos.find(id, 'registered')
  return { base, mine, theirs: (await register.photos.find(id, 'found')) ?? base }
}

interface Keyed extends Omit<Compared, 'theirs'> {
  readonly key: string
  readonly other: PlacedEntry | undefined
}

async function comparedIn(register: Register, { base, mine, theirs }: Versions): Promise<Keyed[]> {
  const entries = (photo: Photo | undefined): Promise<PlacedEntry[]> =>
    photo === undefined ? Promise.resolve([]) : register.photos.entries(photo.id)
  const [inBase, inMine, inTheirs] = [await entries(base), await entries(mine), await entries(theirs)]
  return compareVersions(inBase, inMine, inTheirs).map(({ theirs: other, ...difference }) => ({
    ...difference,
    other,
    key: [difference.base?.row ?? '', difference.mine?.row ?? '', other?.row ?? ''].join('-'),
  }))
}

function lossOf(mine: PlacedEntry | undefined, other: PlacedEntry | undefined): number | null {
  if (other === undefined) return 0
  return mine === undefined ? null : Math.max(0, other.periodCount - mine.periodCount)
}

async function shown(
  register: Register,
  versions: Versions,
  difference: Keyed,
): Promise<ParticipantDifference> {
  const { key, mineChange, theirsChange, isConflict } = difference
  const [base, mine, other] = await participantsOf(register, versions, difference)
  const cells = cellsOf(base, mine, other)
  const isReal = isConflict && (cells.length === 0 || cells.some((cell) => cell.isConflict))
  return {
    ...whoOf(mine ?? other ?? base),
    ...{ key, mineChange, theirsChange, isConflict: isReal },
    losesPeriods: lossOf(difference.mine, difference.other),
    cells: cells.slice(0, MOST_CELLS).map((cell) => ({ ...cell })),
  }
}

function cellsOf(
  base: Participant | undefined,
  mine: Participant | undefined,
  other: Participant | undefined,
): readonly FieldDifference[] {
  return mine === undefined || other === undefined
    ? []
    : mergeParticipants(base, mine, other, 'mine').differences
}

function whoOf(participant: Participant | undefined) {
  const { insz = null, employerEnterpriseNumber = null, name = null } = participant ?? {}
  return { insz, employerEnterpriseNumber, name }
}

async function participantsOf(
  register: Register,
  { base, mine, theirs }: Versions,
  difference: Keyed,
): Promise<[Participant | undefined, Participant | undefined, Participant | undefined]> {
  const read = async (
    photo: Photo | undefined,
    entry: PlacedEntry | undefined,
  ): Promise<Participant | undefined> => {
    if (photo === undefined || entry === undefined) return undefined
    const [placed] = await register.photos.rows(photo.id, [entry.row])
    return placed && { ...placed.fields, periods: await register.photos.periods(placed.list.digest) }
  }
  return [
    await read(base, difference.base),
    await read(mine, difference.mine),
    await read(theirs, difference.other),
  ]
}

/** Counts the participants that cannot be merged without a choice: where both changed different cells, both changes stay. */
async function conflictsIn(register: Register, versions: Versions, all: readonly Keyed[]): Promise<number> {
  let conflicts = 0
  for (const difference of all) {
    if (!difference.isConflict) continue
    const [base, mine, other] = await participantsOf(register, versions, difference)
    const isOneSided = mine === undefined || other === undefined
    const isReal =
      isOneSided || mergeParticipants(base, mine, other, 'mine').differences.some((cell) => cell.isConflict)
    conflicts += Number(isReal)
  }
  return conflicts
}

/** Brings what changed elsewhere into the workspace; gives how many conflicts nobody decided. */
async function mergeInto(
  register: Register,
  workspace: Workspace,
  versions: Versions,
  choices: Readonly<Record<string, Side>>,
): Promise<number> {
  const { base, mine, theirs } = versions
  if (theirs === undefined) return 0
  const head = mergeHeaders(base?.header, mine.header, theirs.header, choices['header'] ?? 'mine')
  let undecided = Number(
    head.differences.some(({ isConflict }) => isConflict) && choices['header'] === undefined,
  )
  workspace.setHeader(head.value)
  for (const difference of await comparedIn(register, versions)) {
    if (difference.theirsChange === 'same' || difference.mine?.digest === difference.other?.digest) continue
    const decided = await mergeOne(
      workspace,
      difference,
      await participantsOf(register, versions, difference),
      choices[difference.key],
    )
    undecided += Number(!decided)
  }
  return undecided
}

async function mergeOne(
  workspace: Workspace,
  { mine: entry, isConflict }: Keyed,
  [base, mine, other]: readonly (Participant | undefined)[],
  choice: Side | undefined,
): Promise<boolean> {
  if (mine !== undefined && other !== undefined && entry !== undefined) {
    const { value, differences } = mergeParticipants(base, mine, other, choice ?? 'mine')
    const { periods, ...fields } = value
    await workspace.setFields(entry.row, fields)
    await workspace.setPeriods(entry.row, periods)
    return choice !== undefined || !differences.some((cell) => cell.isConflict)
  }
  if (isConflict && choice === undefined) return false
  if (choice === 'mine') return true
  const order = await workspace.order()
  if (other === undefined && entry !== undefined) {
    workspace.remove(entry.row)
    workspace.setOrder(order.filter((row) => row !== entry.row))
  } else if (other !== undefined) {
    const { periods, ...fields } = other
    const row = workspace.newRow()
    workspace.add(row, fields, periods)
    workspace.setOrder([...order, row])
  }
  return true
}
