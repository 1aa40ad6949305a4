import * as z from 'zod'

/** Everything that can be wrong with a drafted training. Each has a text in every language. */
export const DefectCode = z.enum([
  'required',
  'too-many',
  'only-one-participant',
  'date-malformed',
  'hours-malformed',
  'code-malformed',
  'number-malformed',
  'insz-length',
  'insz-checksum',
  'insz-date',
  'enterprise-number-length',
  'enterprise-number-checksum',
  'enterprise-number-is-establishment',
  'date-order',
  'date-outside-training',
  'hours-not-positive',
  'hours-more-than-days',
  'window-crossed',
  'window-without-period',
  'period-duplicate',
  'periods-overlap',
  'participant-duplicate',
  'person-twice',
])
export type DefectCode = z.infer<typeof DefectCode>

/**
 * One thing that is wrong, at its place: `participants.3.periods.0.hours`, counted from 0. An error would be refused by the service;
 * a warning is for a person to judge.
 */
export const Defect = z.object({ path: z.string(), code: DefectCode, level: z.enum(['error', 'warning']) })
export type Defect = z.infer<typeof Defect>
