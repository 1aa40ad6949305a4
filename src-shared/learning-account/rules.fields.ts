import { EnterpriseNumber } from '../identity/enterprise-number'
import { Insz } from '../identity/insz'
import { isDay } from './calendar'
import {
  headerCells,
  participantCell,
  participantCells,
  type CellValue,
  type HeaderField,
  type ParticipantField,
} from './cells'
import type { ParticipantFields, TrainingHeader } from './learning-account.model'
import type { Defect, DefectCode } from './rules.model'

type Kind = 'day' | 'code' | 'number' | 'other'

const headerKinds: Readonly<Record<HeaderField, Kind>> = {
  denomination: 'other',
  firstStartDate: 'day',
  lastEndDate: 'day',
  reference: 'other',
  language: 'code',
}

const participantKinds: Readonly<Record<ParticipantField, Kind>> = {
  insz: 'other',
  name: 'other',
  employerEnterpriseNumber: 'other',
  result: 'code',
  scope: 'code',
  leadingToCertificate: 'code',
  cost: 'number',
  'certificate.type': 'code',
  'certificate.validFrom': 'day',
  'certificate.validUntil': 'day',
}

/** Checks each field of a training's head or of a participant by itself: there when required, and of its form. */
export function fieldDefects(part: 'header', value: TrainingHeader): Defect[]
export function fieldDefects(part: 'participant', value: ParticipantFields): Defect[]
export function fieldDefects(
  part: 'header' | 'participant',
  value: TrainingHeader | ParticipantFields,
): Defect[] {
  const defects: Defect[] = []
  const check = (path: string, held: CellValue, required: boolean, kind: Kind): void => {
    const code = held === null ? (required ? 'required' : undefined) : malformed(held, kind)
    if (code !== undefined) defects.push({ path, code, level: 'error' })
  }
  if (part === 'header') {
    for (const field of Object.keys(headerKinds) as HeaderField[]) {
      check(field, (value as TrainingHeader)[field], headerCells[field].required, headerKinds[field])
    }
    return defects
  }
  for (const field of Object.keys(participantKinds) as ParticipantField[]) {
    const held = participantCell(value as ParticipantFields, field)
    check(field, held, participantCells[field].required, participantKinds[field])
  }
  return defects
}

/** Says what is wrong with the number of a person, if anything. */
export function inszDefect(text: string): 'insz-length' | 'insz-checksum' | 'insz-date' | undefined {
  return firstMessage(Insz.safeParse(text)) as ReturnType<typeof inszDefect>
}

/** Says what is wrong with the number of an enterprise, if anything. */
export function enterpriseNumberDefect(
  text: string,
):
  | 'enterprise-number-length'
  | 'enterprise-number-checksum'
  | 'enterprise-number-is-establishment'
  | undefined {
  return firstMessage(EnterpriseNumber.safeParse(text)) as ReturnType<typeof enterpriseNumberDefect>
}

function malformed(held: NonNullable<CellValue>, kind: Kind): DefectCode | undefined {
  switch (kind) {
    case 'day':
      return typeof held === 'string' && isDay(held) ? undefined : 'date-malformed'
    case 'code':
      return isCode(held) ? undefined : 'code-malformed'
    case 'number':
      return typeof held === 'number' && held >= 0 ? undefined : 'number-malformed'
    case 'other':
      return undefined
  }
}

function isCode(held: NonNullable<CellValue>): boolean {
  return typeof held === 'boolean' || (typeof held === 'number' && Number.isInteger(held) && held >= 0)
}

interface Parsed {
  readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined
}

/** The codes are the messages of the two schemas in src-shared/identity. */
function firstMessage(parsed: Parsed): string | undefined {
  return parsed.error?.issues[0]?.message
}
