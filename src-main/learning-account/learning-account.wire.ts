import * as z from 'zod'
import { toHundredths } from '../../src-shared/learning-account/hours'
import type {
  Participant,
  Period,
  TrainingHeader,
} from '../../src-shared/learning-account/learning-account.model'

const Day = z.iso.date()
const Code = z.number().int().nonnegative()
const Uuid = z.string().regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i)
/** A person's number as an integer: leading zeros are lost, so it has at most 11 digits (research 8.2, F7). */
const WireInsz = z.number().int().min(1).max(99_999_999_999)
/** An enterprise number as an integer, its leading zero lost (F6). */
const WireEnterpriseNumber = z.number().int().min(1).max(1_999_999_999)

const Certificate = z.strictObject({
  certificateType: Code.optional(),
  certificateValidityStartDate: Day.optional(),
  certificateValidityEndDate: Day.optional(),
})

export const WirePeriod = z.strictObject({
  /** Hundredths of an hour (research 3.1). */
  trainingHours: Code,
  trainingStartDate: Day,
  trainingEndDate: Day,
  trainingStatus: Code,
  trainingType: Code,
  trainingPlace: Code.optional(),
  additionalInformation: z.string().optional(),
})
export type WirePeriod = z.infer<typeof WirePeriod>

const trainingFields = {
  trainingId: Uuid,
  trainingDenomination: z.string(),
  trainingFirstStartDate: Day,
  trainingLastEndDate: Day,
  trainingReferenceNbr: z.string().optional(),
  language: Code.optional(),
}

const participationFields = {
  trainingResult: Code,
  scope: Code,
  trainingLeadingToCertificate: z.union([z.boolean(), Code]).optional(),
  trainingCost: z.number().nonnegative().optional(),
  certificate: Certificate.optional(),
  detailsPerPeriod: z.array(WirePeriod).min(1).max(999),
}

/** A participant exactly as the manual writes one (3.2.3): for who produces it, and for who checks strictly. */
export const WireParticipant = z.strictObject({
  inss: WireInsz,
  companyId: WireEnterpriseNumber.optional(),
  ...participationFields,
})
export type WireParticipant = z.infer<typeof WireParticipant>

/** The `training` of data model 1 (manual 3.2.3.2). */
export const WireTraining = z.strictObject(trainingFields)
export type WireTraining = z.infer<typeof WireTraining>

/** The whole body of data model 2 (manual 3.2.4.2). */
export const WireSingle = z.strictObject({
  inss: WireInsz,
  companyId: WireEnterpriseNumber.optional(),
  training: z.strictObject({ ...trainingFields, ...participationFields }),
})
export type WireSingle = z.infer<typeof WireSingle>

/** One training of a person's history (manual 3.2.5.2). */
export const WireHistoryTraining = z.strictObject({
  ...trainingFields,
  companyId: WireEnterpriseNumber.optional(),
  ...participationFields,
})
export type WireHistoryTraining = z.infer<typeof WireHistoryTraining>

/** One anomaly (manual 3.3). */
export const WireAnomaly = z.strictObject({
  anomalyClass: z.enum(['W', 'B']),
  tagName: z.string().max(100),
  path: z.string().max(500),
  errorId: z.string().max(250),
  label: z.strictObject({ nl: z.string(), fr: z.string(), de: z.string(), en: z.string() }),
})
export type WireAnomaly = z.infer<typeof WireAnomaly>

/** A training whose cells were all understood; validated before it is sent. */
type Sendable = Pick<
  TrainingHeader,
  'denomination' | 'firstStartDate' | 'lastEndDate' | 'reference' | 'language'
>

/** Writes the `training` of data model 1; what is not known is left out, since the services omit nulls too. */
export function toWireTraining(trainingId: string, header: Sendable): WireTraining {
  return {
    trainingId,
    trainingDenomination: header.denomination ?? '',
    trainingFirstStartDate: header.firstStartDate ?? '',
    trainingLastEndDate: header.lastEndDate ?? '',
    ...present('trainingReferenceNbr', header.reference),
    ...present('language', numberOf(header.language)),
  }
}

/** Writes one participant: numbers of persons and enterprises as integers, hours as hundredths. */
export function toWireParticipant(participant: Participant): WireParticipant {
  return { ...whoOf(participant), ...participationOf(participant) }
}

/** Writes the body of data model 2. */
export function toWireSingle(trainingId: string, header: Sendable, participant: Participant): WireSingle {
  const training = { ...toWireTraining(trainingId, header), ...participationOf(participant) }
  return { ...whoOf(participant), training }
}

function whoOf({ insz, employerEnterpriseNumber }: Participant) {
  return {
    inss: Number(insz),
    ...present('companyId', employerEnterpriseNumber === null ? null : Number(employerEnterpriseNumber)),
  }
}

function participationOf(participant: Participant) {
  const { result, scope, leadingToCertificate, cost, certificate, periods } = participant
  const wireCertificate = {
    ...present('certificateType', numberOf(certificate.type)),
    ...present('certificateValidityStartDate', certificate.validFrom),
    ...present('certificateValidityEndDate', certificate.validUntil),
  }
  const leads =
    typeof leadingToCertificate === 'boolean' ? leadingToCertificate : numberOf(leadingToCertificate)
  return {
    trainingResult: Number(result),
    scope: Number(scope),
    ...present('trainingLeadingToCertificate', leads),
    ...present('trainingCost', numberOf(cost)),
    ...(Object.keys(wireCertificate).length > 0 && { certificate: wireCertificate }),
    detailsPerPeriod: periods.map(toWirePeriod),
  }
}

function toWirePeriod(period: Period): WirePeriod {
  return {
    trainingHours: toHundredths(Number(period.hours)),
    trainingStartDate: period.startDate ?? '',
    trainingEndDate: period.endDate ?? '',
    trainingStatus: Number(period.status),
    trainingType: Number(period.type),
    ...present('trainingPlace', numberOf(period.place)),
    ...present('additionalInformation', period.remark),
  }
}

function present<Name extends string, Value>(name: Name, value: Value | null): Partial<Record<Name, Value>> {
  return value === null ? {} : ({ [name]: value } as Record<Name, Value>)
}

function numberOf(cell: number | string | null): number | null {
  return typeof cell === 'number' ? cell : null
}
