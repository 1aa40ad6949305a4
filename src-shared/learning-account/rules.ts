import type { DataModel } from '../profiles/profiles.model'
import { isDay } from './calendar'
import { MOST, type ParticipantFields, type Participant, type TrainingHeader } from './learning-account.model'
import { fieldDefects, inszDefect, enterpriseNumberDefect } from './rules.fields'
import { periodDefects } from './rules.periods'
import type { Defect } from './rules.model'
import { windowsTouched, type Window } from './windows'

/** What the rules of one participant depend on beside the participant. */
export interface RuleContext {
  readonly firstStartDate: string | null
  readonly lastEndDate: string | null
  /** The windows that the training touches. */
  readonly windows: readonly Window[]
}

/** Gives what the rules of every participant depend on. */
export function ruleContext(header: TrainingHeader, windows: readonly Window[]): RuleContext {
  const { firstStartDate, lastEndDate } = header
  const whole = isWholeRange(firstStartDate, lastEndDate)
  return {
    firstStartDate: firstStartDate !== null && isDay(firstStartDate) ? firstStartDate : null,
    lastEndDate: lastEndDate !== null && isDay(lastEndDate) ? lastEndDate : null,
    windows: whole ? windowsTouched(windows, firstStartDate ?? '', lastEndDate ?? '') : [],
  }
}

/** Checks the training's own fields (manual 3.2.3.1: required ones; the last day not before the first). */
export function headerDefects(header: TrainingHeader): Defect[] {
  const defects = fieldDefects('header', header)
  const { firstStartDate, lastEndDate } = header
  const inOrder =
    !isDay(firstStartDate ?? '') || !isDay(lastEndDate ?? '') || isWholeRange(firstStartDate, lastEndDate)
  if (!inOrder) defects.push({ path: 'lastEndDate', code: 'date-order', level: 'error' })
  return defects
}

/**
 * Checks one participant with all periods, whatever the others are; paths begin at the participant. Linear in the periods when
 * these are in the order of their days.
 */
export function participantDefects(participant: Participant, context: RuleContext): Defect[] {
  return [...ownDefects(participant), ...periodDefects(participant.periods, context)]
}

/** Checks the fields of one participant, whatever the periods are. */
export function ownDefects(participant: ParticipantFields): Defect[] {
  const { insz, employerEnterpriseNumber } = participant
  const defects = fieldDefects('participant', participant)
  const person = insz === null ? undefined : inszDefect(insz)
  // The digits alone never prove a date impossible for certain (overflow numbers), so that is for a person to judge.
  if (person !== undefined) {
    defects.push({ path: 'insz', code: person, level: person === 'insz-date' ? 'warning' : 'error' })
  }
  const employer =
    employerEnterpriseNumber === null ? undefined : enterpriseNumberDefect(employerEnterpriseNumber)
  if (employer !== undefined)
    defects.push({ path: 'employerEnterpriseNumber', code: employer, level: 'error' })
  if (isReversed(participant.certificate)) {
    defects.push({ path: 'certificate.validUntil', code: 'date-order', level: 'error' })
  }
  return defects
}

function isReversed({ validFrom, validUntil }: ParticipantFields['certificate']): boolean {
  return (
    validFrom !== null &&
    validUntil !== null &&
    isDay(validFrom) &&
    isDay(validUntil) &&
    validFrom > validUntil
  )
}

/** Who takes part, as far as the rules across participants need it. */
export interface Who {
  readonly insz: string | null
  readonly employerEnterpriseNumber: string | null
}

/**
 * Checks the participants against each other: at least one, at most 999 (manual 3.1.3) or one (data model 2), and nobody twice: for
 * the same employer that is an error, for another one it may be right.
 */
export function acrossDefects(everyone: readonly Who[], model: DataModel | undefined): Defect[] {
  const defects: Defect[] = []
  if (everyone.length === 0) defects.push({ path: 'participants', code: 'required', level: 'error' })
  if (everyone.length > MOST) defects.push({ path: 'participants', code: 'too-many', level: 'error' })
  if (model === 'single-participant' && everyone.length > 1) {
    defects.push({ path: 'participants', code: 'only-one-participant', level: 'error' })
  }
  const people = new Set<string>()
  const entries = new Set<string>()
  for (const [index, { insz, employerEnterpriseNumber }] of everyone.entries()) {
    if (insz === null) continue
    const entry = `${insz} ${employerEnterpriseNumber ?? ''}`
    const path = `participants.${index}.insz`
    if (entries.has(entry)) defects.push({ path, code: 'participant-duplicate', level: 'error' })
    else if (people.has(insz)) defects.push({ path, code: 'person-twice', level: 'warning' })
    entries.add(entry)
    people.add(insz)
  }
  return defects
}

function isWholeRange(first: string | null, last: string | null): boolean {
  return first !== null && last !== null && isDay(first) && isDay(last) && first <= last
}
