import type { Language } from '../texts/languages'
import { PARTICIPANT_FIELDS, PERIOD_FIELDS, type ParticipantField, type PeriodField } from './cells'

/** What a column of a spreadsheet can hold: a field of a participant or of a period. */
export type ColumnField = ParticipantField | PeriodField

export const COLUMN_FIELDS = [...PARTICIPANT_FIELDS, ...PERIOD_FIELDS] as const

/** Tells whether a column holds a field of a period. */
export function isPeriodColumn(field: ColumnField): field is PeriodField {
  return (PERIOD_FIELDS as readonly string[]).includes(field)
}

interface ColumnWords {
  /** What the column is called in an export, and recognised by in an import. */
  readonly heading: Readonly<Record<Language, string>>
  /** What else people call it. */
  readonly also: readonly string[]
}

/** The headings of every column; the manual's own names are recognised too. */
export const columnWords: Readonly<Record<ColumnField, ColumnWords>> = {
  insz: words(
    ['INSZ', 'NISS', 'ENSS', 'SSIN'],
    ['inss', 'rijksregisternummer', 'numéro national', 'nationalregisternummer', 'national number', 'rrn'],
  ),
  name: words(
    ['Naam', 'Nom', 'Name', 'Name'],
    ['deelnemer', 'participant', 'teilnehmer', 'naam deelnemer', 'werknemer', 'voornaam en naam'],
  ),
  employerEnterpriseNumber: words(
    [
      'Ondernemingsnummer werkgever',
      'Numéro d’entreprise employeur',
      'Unternehmensnummer Arbeitgeber',
      'Employer enterprise number',
    ],
    [
      'companyid',
      'kbo',
      'bce',
      'ondernemingsnummer',
      'numéro d’entreprise',
      'unternehmensnummer',
      'enterprise number',
      'werkgever',
      'employeur',
      'arbeitgeber',
      'employer',
      'kbo-nummer',
    ],
  ),
  result: words(['Resultaat', 'Résultat', 'Ergebnis', 'Result'], ['trainingresult']),
  scope: words(['Bereik', 'Champ d’application', 'Anwendungsbereich', 'Scope'], ['scope']),
  leadingToCertificate: words(
    ['Leidt tot attest', 'Mène à une attestation', 'Führt zu Bescheinigung', 'Leads to certificate'],
    ['trainingleadingtocertificate'],
  ),
  cost: words(['Kostprijs', 'Coût', 'Kosten', 'Cost'], ['trainingcost', 'prijs', 'prix', 'preis', 'price']),
  'certificate.type': words(
    ['Type attest', 'Type d’attestation', 'Art der Bescheinigung', 'Certificate type'],
    ['certificatetype'],
  ),
  'certificate.validFrom': words(
    ['Attest geldig van', 'Attestation valable du', 'Bescheinigung gültig ab', 'Certificate valid from'],
    ['certificatevaliditystartdate'],
  ),
  'certificate.validUntil': words(
    [
      'Attest geldig tot',
      'Attestation valable jusqu’au',
      'Bescheinigung gültig bis',
      'Certificate valid until',
    ],
    ['certificatevalidityenddate'],
  ),
  hours: words(
    ['Uren', 'Heures', 'Stunden', 'Hours'],
    ['traininghours', 'aantal uren', 'nombre d’heures', 'duur', 'durée', 'dauer'],
  ),
  startDate: words(
    ['Van', 'Du', 'Von', 'From'],
    [
      'trainingstartdate',
      'startdatum',
      'begindatum',
      'date de début',
      'start date',
      'datum',
      'date',
      'beginn',
    ],
  ),
  endDate: words(
    ['Tot en met', 'Au', 'Bis', 'To'],
    ['trainingenddate', 'einddatum', 'date de fin', 'enddatum', 'end date', 'tot', 'ende'],
  ),
  status: words(['Status', 'Statut', 'Status', 'Status'], ['trainingstatus']),
  type: words(['Soort', 'Type', 'Art', 'Type'], ['trainingtype', 'type opleiding']),
  place: words(['Plaats', 'Lieu', 'Ort', 'Place'], ['trainingplace', 'locatie']),
  remark: words(
    ['Opmerking', 'Remarque', 'Bemerkung', 'Remark'],
    ['additionalinformation', 'opmerkingen', 'remarques', 'commentaar'],
  ),
}

/** Finds the field that a heading stands for, in any of the four languages; null when it could be anything. */
export function fieldForHeading(heading: string): ColumnField | null {
  return FIELD_BY_HEADING.get(folded(heading)) ?? null
}

function words(
  [nl, fr, de, en]: readonly [string, string, string, string],
  also: readonly string[],
): ColumnWords {
  return { heading: { nl, fr, de, en }, also }
}

/** Letters and digits only, without accents and case: `Begin-datum` is `begindatum`. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

const FIELD_BY_HEADING = new Map<string, ColumnField>()
for (const field of COLUMN_FIELDS) {
  const { heading, also } = columnWords[field]
  for (const text of [...Object.values(heading), ...also]) {
    // The first field to claim a heading keeps it: `Type` is the kind of training, `Name` the person.
    if (!FIELD_BY_HEADING.has(folded(text))) FIELD_BY_HEADING.set(folded(text), field)
  }
}
