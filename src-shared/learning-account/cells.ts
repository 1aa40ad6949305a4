import type * as z from 'zod'
import {
  Certificate,
  headerFields,
  participantFields,
  Period,
  type ParticipantFields,
} from './learning-account.model'

/** What a cell can hold, as it is kept. */
export type CellValue = string | number | boolean | null

interface FieldFacts {
  /** How the manual names the field; an anomaly points at it by this name. */
  readonly tag: string
  /** Without it the service answers 400 or even 500 (manual 3.2.3.1, 3.3). */
  readonly required: boolean
  readonly schema: z.ZodType<CellValue>
}

/** The fields of a training, in the manual's order (3.2.3.1). */
export const headerCells = {
  denomination: { tag: 'trainingDenomination', required: true, schema: headerFields.denomination },
  firstStartDate: { tag: 'trainingFirstStartDate', required: true, schema: headerFields.firstStartDate },
  lastEndDate: { tag: 'trainingLastEndDate', required: true, schema: headerFields.lastEndDate },
  reference: { tag: 'trainingReferenceNbr', required: false, schema: headerFields.reference },
  language: { tag: 'language', required: false, schema: headerFields.language },
} as const satisfies Record<string, FieldFacts>

/** The fields of a participant, in the manual's order; `name` is ours alone. */
export const participantCells = {
  insz: { tag: 'inss', required: true, schema: participantFields.insz },
  name: { tag: '', required: false, schema: participantFields.name },
  employerEnterpriseNumber: {
    tag: 'companyId',
    required: false,
    schema: participantFields.employerEnterpriseNumber,
  },
  result: { tag: 'trainingResult', required: true, schema: participantFields.result },
  scope: { tag: 'scope', required: true, schema: participantFields.scope },
  leadingToCertificate: {
    tag: 'trainingLeadingToCertificate',
    required: false,
    schema: participantFields.leadingToCertificate,
  },
  cost: { tag: 'trainingCost', required: false, schema: participantFields.cost },
  'certificate.type': { tag: 'certificateType', required: false, schema: Certificate.shape.type },
  'certificate.validFrom': {
    tag: 'certificateValidityStartDate',
    required: false,
    schema: Certificate.shape.validFrom,
  },
  'certificate.validUntil': {
    tag: 'certificateValidityEndDate',
    required: false,
    schema: Certificate.shape.validUntil,
  },
} as const satisfies Record<string, FieldFacts>

/** The fields of a period, in the manual's order. */
export const periodCells = {
  hours: { tag: 'trainingHours', required: true, schema: Period.shape.hours },
  startDate: { tag: 'trainingStartDate', required: true, schema: Period.shape.startDate },
  endDate: { tag: 'trainingEndDate', required: true, schema: Period.shape.endDate },
  status: { tag: 'trainingStatus', required: true, schema: Period.shape.status },
  type: { tag: 'trainingType', required: true, schema: Period.shape.type },
  place: { tag: 'trainingPlace', required: false, schema: Period.shape.place },
  remark: { tag: 'additionalInformation', required: false, schema: Period.shape.remark },
} as const satisfies Record<string, FieldFacts>

export type HeaderField = keyof typeof headerCells
export type ParticipantField = keyof typeof participantCells
export type PeriodField = keyof typeof periodCells

export const HEADER_FIELDS = Object.keys(headerCells) as [HeaderField, ...HeaderField[]]
export const PARTICIPANT_FIELDS = Object.keys(participantCells) as [ParticipantField, ...ParticipantField[]]
export const PERIOD_FIELDS = Object.keys(periodCells) as [PeriodField, ...PeriodField[]]

/** Gives what a participant's cell holds. */
export function participantCell(participant: ParticipantFields, field: ParticipantField): CellValue {
  switch (field) {
    case 'certificate.type':
      return participant.certificate.type
    case 'certificate.validFrom':
      return participant.certificate.validFrom
    case 'certificate.validUntil':
      return participant.certificate.validUntil
    default:
      return participant[field]
  }
}

/** Gives the participant with another value in one cell; the value is one that the field's schema gave. */
export function withParticipantCell<P extends ParticipantFields>(
  participant: P,
  field: ParticipantField,
  value: CellValue,
): P {
  if (!field.startsWith('certificate.')) return { ...participant, [field]: value }
  const name = field.slice('certificate.'.length)
  return { ...participant, certificate: { ...participant.certificate, [name]: value } }
}
