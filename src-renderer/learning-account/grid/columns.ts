import type { ParticipantField, PeriodField } from '../../../src-shared/learning-account/cells'

/** The columns of the grid of participants; the last ones count. */
export const PARTICIPANT_COLUMNS = [
  'name',
  'insz',
  'employerEnterpriseNumber',
  'result',
  'scope',
  'leadingToCertificate',
  'cost',
  'certificate.type',
  'certificate.validFrom',
  'certificate.validUntil',
  'periodCount',
  'hours',
] as const satisfies readonly (ParticipantField | 'periodCount' | 'hours')[]

/** The columns of the grid of periods. */
export const PERIOD_COLUMNS = [
  'startDate',
  'endDate',
  'hours',
  'status',
  'type',
  'place',
  'remark',
] as const satisfies readonly PeriodField[]
