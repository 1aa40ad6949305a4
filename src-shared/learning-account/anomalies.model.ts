import * as z from 'zod'

/** Where in a training an anomaly is, as far as it can be found; positions are counted from 0. */
export const AnomalyPlace = z.object({
  participant: z.number().int().optional(),
  /** The row of that participant, which stays the same when others come or go. */
  row: z.number().int().optional(),
  period: z.number().int().optional(),
  /** The field as it is named here: `hours`, `certificate.type`, `denomination`. */
  field: z.string().optional(),
})
export type AnomalyPlace = z.infer<typeof AnomalyPlace>

/**
 * What the service has to say about a training (manual 3.3): `W` warns, the training was registered; `B` blocks, it was not. The
 * label is the service's own, in its four languages. There is a `place` as far as `tagName` and `path` lead to one.
 */
export const Anomaly = z.object({
  class: z.enum(['W', 'B']),
  errorId: z.string(),
  tagName: z.string(),
  path: z.string(),
  label: z.object({
    nl: z.string().optional(),
    fr: z.string().optional(),
    de: z.string().optional(),
    en: z.string().optional(),
  }),
  place: AnomalyPlace.optional(),
})
export type Anomaly = z.infer<typeof Anomaly>
