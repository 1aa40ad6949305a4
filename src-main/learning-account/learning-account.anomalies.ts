import type { Anomaly, AnomalyPlace } from '../../src-shared/learning-account/anomalies.model'
import { headerCells, participantCells, periodCells } from '../../src-shared/learning-account/cells'

/** Where a participant stands in the version that was sent. */
export interface Located {
  readonly row: number
  readonly insz: string | null
  readonly periodCount: number
}

/**
 * Finds the place of an anomaly as far as `tagName` and `path` lead to one. The manual calls `path` an exact location in the JSON and then
 * shows `trainingId:<uuid>` (research 8.2, F14), so it is read as free text: an index after `participants`, or a person's number; an
 * index after `detailsPerPeriod`. Where there is only one participant or period, it is that one.
 */
export function placed(anomaly: Anomaly, participants: readonly Located[]): Anomaly {
  const level = levelOf(anomaly.tagName)
  const participant = level === 'header' ? undefined : participantIn(anomaly, participants)
  const period =
    participant === undefined ? undefined : periodIn(anomaly.path, participants[participant], level)
  const place: AnomalyPlace = {
    ...(participant !== undefined && { participant, row: participants[participant]?.row }),
    ...(period !== undefined && { period }),
    ...(fieldOf(anomaly.tagName) !== undefined && { field: fieldOf(anomaly.tagName) }),
  }
  return Object.keys(place).length === 0 ? anomaly : { ...anomaly, place }
}

/** The name a field has here, by the name the manual gives it. */
export function fieldOf(tagName: string): string | undefined {
  return FIELDS.get(tagName.toLowerCase())?.field
}

type Level = 'header' | 'participant' | 'period'

const FIELDS = new Map<string, { level: Level; field: string }>()
for (const [level, cells] of [
  ['header', headerCells],
  ['participant', participantCells],
  ['period', periodCells],
] as const) {
  for (const [field, { tag }] of Object.entries<{ readonly tag: string }>(cells)) {
    if (tag !== '') FIELDS.set(tag.toLowerCase(), { level, field })
  }
}

function levelOf(tagName: string): Level | undefined {
  return FIELDS.get(tagName.toLowerCase())?.level
}

function participantIn({ path }: Anomaly, participants: readonly Located[]): number | undefined {
  const index = /participants?\W*(\d{1,4})(?!\d)/i.exec(path)?.[1]
  if (index !== undefined && Number(index) < participants.length) return Number(index)
  // Whatever else is in the path, the digits of a UUID are no person's number.
  const withoutUuid = path.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi, '')
  const number = /(?<!\d)\d{9,11}(?!\d)/.exec(withoutUuid)?.[0].padStart(11, '0')
  const found = participants.flatMap(({ insz }, position) =>
    number !== undefined && insz === number ? [position] : [],
  )
  if (found.length === 1) return found[0]
  return participants.length === 1 ? 0 : undefined
}

function periodIn(
  path: string,
  participant: Located | undefined,
  level: Level | undefined,
): number | undefined {
  if (level === 'participant' || participant === undefined) return undefined
  const index = /(?:detailsPerPeriod|periods?)\W*(\d{1,4})(?!\d)/i.exec(path)?.[1]
  if (index !== undefined && Number(index) < participant.periodCount) return Number(index)
  return level === 'period' && participant.periodCount === 1 ? 0 : undefined
}
