import type { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import { fromHundredths } from '../../src-shared/learning-account/hours'
import type {
  Participant,
  Period,
  TrainingHeader,
} from '../../src-shared/learning-account/learning-account.model'

/** A training as the service gives it, without its participants; null when the answer holds none. */
export interface ReadTraining {
  readonly trainingId: string
  readonly header: TrainingHeader
}

/**
 * Reads the answers of the learning account as tolerantly as the manual is inconsistent (research 8.2): names in any case, numbers as
 * text, integers whose leading zeros are lost, nulls and unknown properties. What cannot be read is null.
 */
export function readTraining(json: unknown): ReadTraining | null {
  const read = reader(json)
  const trainingId = textOf(read('trainingId')) ?? textOf(read('trainingUniqueIdentificationNbr'))
  if (trainingId === null) return null
  return {
    trainingId: trainingId.toLowerCase(),
    header: {
      denomination: textOf(read('trainingDenomination')),
      firstStartDate: dayOf(read('trainingFirstStartDate')),
      lastEndDate: dayOf(read('trainingLastEndDate')),
      reference: textOf(read('trainingReferenceNbr')),
      language: numberOf(read('language')),
    },
  }
}

/** Reads a participant; `who` is where the numbers are, when that is another object (data model 2, history). */
export function readParticipant(json: unknown, who: unknown = json): Participant {
  const read = reader(json)
  const readWho = reader(who)
  const certificate = reader(read('certificate'))
  const periods = read('detailsPerPeriod')
  return {
    name: null,
    insz: digitsOf(readWho('inss'), 11),
    employerEnterpriseNumber: digitsOf(readWho('companyId') ?? read('companyId'), 10),
    result: numberOf(read('trainingResult')),
    scope: numberOf(read('scope')),
    leadingToCertificate: booleanOrNumber(read('trainingLeadingToCertificate')),
    cost: numberOf(read('trainingCost')),
    certificate: {
      type: numberOf(certificate('certificateType') ?? read('certificateType')),
      validFrom: dayOf(certificate('certificateValidityStartDate') ?? read('certificateValidityStartDate')),
      validUntil: dayOf(certificate('certificateValidityEndDate') ?? read('certificateValidityEndDate')),
    },
    periods: Array.isArray(periods) ? periods.map(readPeriod) : [],
  }
}

/** Reads the anomalies of an answer, whatever else it holds; one that is no object is passed over. */
export function readAnomalies(json: unknown): Anomaly[] {
  const list = reader(json)('anomalies')
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown) => (isObject(entry) ? [readAnomaly(entry)] : []))
}

/** The training inside an answer: of data model 1 and 2 alike it lies under `training`. */
export function trainingIn(json: unknown): unknown {
  return reader(json)('training')
}

/** The problem part of an error answer (manual 3.3): what `detail` says. */
export function detailOf(json: unknown): string | null {
  return textOf(reader(json)('detail'))
}

const PERIOD = [
  'trainingHours',
  'trainingStartDate',
  'trainingEndDate',
  'trainingStatus',
  'trainingType',
] as const

function readPeriod(json: unknown): Period {
  const read = reader(json, PERIOD)
  const hours = numberOf(read('trainingHours'))
  return {
    hours: hours === null ? null : fromHundredths(hours),
    startDate: dayOf(read('trainingStartDate')),
    endDate: dayOf(read('trainingEndDate')),
    status: numberOf(read('trainingStatus')),
    type: numberOf(read('trainingType')),
    place: numberOf(read('trainingPlace')),
    remark: textOf(read('additionalInformation')),
  }
}

function readAnomaly(json: object): Anomaly {
  const read = reader(json)
  const label = read('label')
  const inLanguage = reader(label)
  const everywhere = typeof label === 'string' ? textOf(label) : null
  const say = (language: string): string | undefined =>
    textOf(inLanguage(language)) ?? everywhere ?? undefined
  return {
    // Only a W says that the training was registered all the same.
    class: textOf(read('anomalyClass'))?.toUpperCase() === 'W' ? 'W' : 'B',
    errorId: textOf(read('errorId')) ?? '',
    tagName: textOf(read('tagName')) ?? '',
    path: textOf(read('path')) ?? '',
    label: { nl: say('nl'), fr: say('fr'), de: say('de'), en: say('en') },
  }
}

type Read = (name: string) => unknown

/** Reads properties in any case. Where all of these are written as they should be, a missing one is truly missing. */
function reader(json: unknown, asDocumented: readonly string[] = []): Read {
  if (!isObject(json)) return () => undefined
  const held = json as Record<string, unknown>
  if (asDocumented.length > 0 && asDocumented.every((name) => held[name] !== undefined))
    return (name) => held[name]
  let folded: Map<string, unknown> | undefined
  return (name) => {
    const value = held[name]
    if (value !== undefined) return value
    folded ??= new Map(Object.entries(json).map(([key, other]) => [key.toLowerCase(), other]))
    return folded.get(name.toLowerCase())
  }
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() || null : null
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : null
}

function booleanOrNumber(value: unknown): boolean | number | null {
  return typeof value === 'boolean' ? value : numberOf(value)
}

/** `2025-01-06`, also when a time follows. */
function dayOf(value: unknown): string | null {
  const written = textOf(value)
  return written !== null && /^\d{4}-\d{2}-\d{2}T/.test(written) ? written.slice(0, 10) : written
}

function digitsOf(value: unknown, length: number): string | null {
  const written = textOf(value)
  return written !== null && /^\d+$/.test(written) ? written.padStart(length, '0') : written
}
