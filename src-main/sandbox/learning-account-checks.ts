import type * as z from 'zod'
import { practiceStatuses } from '../../src-shared/learning-account/practice-trainings'
import type { WireAnomaly, WireParticipant, WireTraining } from '../learning-account/learning-account.wire'
import { isEnterpriseNumber } from './enterprise-numbers'

/** What is wrong with a registration: a required field that is missing (the service then fails with 500), or anomalies. */
export interface Findings {
  readonly missing: string | undefined
  readonly anomalies: readonly WireAnomaly[]
}

export const nothingFound: Findings = { missing: undefined, anomalies: [] }

/** Checks the form of a part strictly: every field known, of its type, and there when required; undefined when nothing is wrong. */
export function formFindings(schema: z.ZodType, value: unknown, path: string): Findings | undefined {
  const parsed = schema.safeParse(value)
  if (parsed.success) return undefined
  const { issues } = parsed.error
  const absent = issues.find(
    (issue) => issue.code === 'invalid_type' && valueAt(value, issue.path) === undefined,
  )
  if (absent !== undefined) return { missing: jsonPath(path, absent.path), anomalies: [] }
  return {
    missing: undefined,
    anomalies: issues.map((issue) => {
      const field =
        issue.code === 'unrecognized_keys'
          ? issue.keys[0]
          : issue.path.filter((part) => typeof part === 'string').pop()
      return blocking(field ?? '', jsonPath(path, issue.path), 'PRACTICE-001', labels.form)
    }),
  }
}

/** Checks the head of a training: the last day is not before the first. */
export function trainingAnomalies(training: WireTraining, path: string): WireAnomaly[] {
  if (training.trainingFirstStartDate <= training.trainingLastEndDate) return []
  return [blocking('trainingLastEndDate', `${path}.trainingLastEndDate`, 'PRACTICE-002', labels.order)]
}

/** Checks one participant: numbers that exist, and periods inside the training. */
export function participantAnomalies(
  participant: WireParticipant,
  path: string,
  days: WireTraining,
): WireAnomaly[] {
  const found: WireAnomaly[] = []
  if (!isInsz(participant.inss)) found.push(blocking('inss', `${path}.inss`, 'PRACTICE-003', labels.person))
  const company = participant.companyId
  if (company !== undefined && !isEnterpriseNumber(String(company).padStart(10, '0'))) {
    found.push(blocking('companyId', `${path}.companyId`, 'PRACTICE-004', labels.company))
  }
  for (const [index, period] of participant.detailsPerPeriod.entries()) {
    const at = `${path}.detailsPerPeriod[${index}]`
    const isInside =
      period.trainingStartDate >= days.trainingFirstStartDate &&
      period.trainingEndDate <= days.trainingLastEndDate
    if (period.trainingStartDate > period.trainingEndDate || !isInside) {
      found.push(blocking('trainingStartDate', `${at}.trainingStartDate`, 'PRACTICE-005', labels.outside))
    }
    if (
      period.trainingStatus === practiceStatuses.incompatibleWithSuccess &&
      participant.trainingResult === 1
    ) {
      found.push(blocking('trainingStatus', `${at}.trainingStatus`, 'FLA39-511', labels.incompatible))
    }
  }
  return found
}

/** The warning of the manual's sample (3.3), which names no more than the training. */
export function reservationWarning(trainingId: string): WireAnomaly {
  return {
    anomalyClass: 'W',
    tagName: 'trainingStatus',
    path: `trainingId:${trainingId}`,
    errorId: 'FLA39-187',
    label: labels.reservation,
  }
}

/** The refusal of the manual's sample (3.3), which names no more than the training. */
export function refusalWithoutPlace(trainingId: string): WireAnomaly {
  return blocking('trainingStatus', `trainingId:${trainingId}`, 'FLA39-511', labels.incompatible)
}

/** Whoever is there twice for one employer. */
export function duplicateAnomaly(path: string): WireAnomaly {
  return blocking('inss', `${path}.inss`, 'PRACTICE-006', labels.twice)
}

/** More or fewer participants than a training may have. */
export function countAnomaly(): WireAnomaly {
  return blocking('participants', 'participants', 'PRACTICE-007', labels.count)
}

/** The number in the path is not the one in the body. */
export function mismatchAnomaly(tagName: string): WireAnomaly {
  return blocking(tagName, tagName, 'PRACTICE-008', labels.mismatch)
}

/** What is asked for is not there. */
export function unknownAnomaly(tagName: string): WireAnomaly {
  return blocking(tagName, tagName, 'PRACTICE-009', labels.unknown)
}

/** 97 minus the first nine digits modulo 97, with a 2 before them from 2000 on; written apart from the client's check. */
export function isInsz(inss: number): boolean {
  const digits = String(inss).padStart(11, '0')
  const check = Number(digits.slice(9))
  const fits = (body: string) => (Number(body) + check) % 97 === 0
  return (
    digits.length === 11 &&
    check >= 1 &&
    check <= 97 &&
    (fits(digits.slice(0, 9)) || fits(`2${digits.slice(0, 9)}`))
  )
}

type Label = WireAnomaly['label']

function blocking(tagName: string, path: string, errorId: string, label: Label): WireAnomaly {
  return { anomalyClass: 'B', tagName, path, errorId, label }
}

function jsonPath(base: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (written, part) => (typeof part === 'number' ? `${written}[${part}]` : `${written}.${String(part)}`),
    base,
  )
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((held, part) => (Object(held) as Record<PropertyKey, unknown>)[part], value)
}

const labels = {
  form: label(
    'De waarde heeft niet de juiste vorm',
    'La valeur n’a pas la bonne forme',
    'Der Wert hat nicht die richtige Form',
    'The value does not have the right form',
  ),
  order: label(
    'De laatste dag ligt vóór de eerste',
    'Le dernier jour précède le premier',
    'Der letzte Tag liegt vor dem ersten',
    'The last day is before the first',
  ),
  person: label('INSZ - Onbekend', 'NISS - Inconnu', 'ENSS - Unbekannt', 'SSIN - Unknown'),
  company: label(
    'Ondernemingsnummer - Onbekend',
    'Numéro d’entreprise - Inconnu',
    'Unternehmensnummer - Unbekannt',
    'Enterprise number - Unknown',
  ),
  outside: label(
    'De periode ligt niet binnen de opleiding',
    'La période n’est pas comprise dans la formation',
    'Der Zeitraum liegt nicht innerhalb der Fortbildung',
    'The period is not within the training',
  ),
  twice: label(
    'Deelnemer - Komt twee keer voor',
    'Participant - Apparaît deux fois',
    'Teilnehmer - Kommt zweimal vor',
    'Participant - Is there twice',
  ),
  count: label(
    'Deelnemers - 1 tot 999',
    'Participants - 1 à 999',
    'Teilnehmer - 1 bis 999',
    'Participants - 1 to 999',
  ),
  mismatch: label(
    'Komt niet overeen met het pad',
    'Ne correspond pas au chemin',
    'Stimmt nicht mit dem Pfad überein',
    'Does not correspond to the path',
  ),
  unknown: label('Niet gevonden', 'Introuvable', 'Nicht gefunden', 'Not found'),
  reservation: label(
    'Status van de opleiding - Reservering onmogelijk',
    'Statut de la formation - Réservation impossible',
    'Fortbildungsstatus - Reservierung unmöglich',
    'Training status - Reservation impossible',
  ),
  incompatible: label(
    'Status van de opleiding - Onverenigbaar met het resultaat van de opleiding',
    'Statut de la formation - Incompatibilité avec le résultat de la formation',
    'Fortbildungsstatus - Nicht mit dem Fortbildungsergebnis kompatibel',
    'Training status - Incompatible with the result of the training',
  ),
} as const

function label(nl: string, fr: string, de: string, en: string): Label {
  return { nl, fr, de, en }
}
