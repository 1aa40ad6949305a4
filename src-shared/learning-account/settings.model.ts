import * as z from 'zod'
import { Window } from './windows'

/** How long a training that was put away can be brought back, in days. */
export const KEEP_REMOVED_DAYS = 30

/**
 * How many hours of training a person has a right to in a year, full time, from some year on. The manual and the law's own text could not
 * be read, so there is none until the user enters one with its source.
 */
export const TrainingRight = z.object({
  fromYear: z.number().int().min(2000, 'too-small').max(2100, 'too-large'),
  hoursPerYear: z.number().min(0, 'too-small').max(2000, 'too-large'),
  source: z.string().trim().max(500, 'too-long'),
})
export type TrainingRight = z.infer<typeof TrainingRight>

/** How a service writes numbers in its addresses: the manual shows one way of each, and not all cases (research 8.2, F6 and F7). */
export const PathStyle = z.object({
  enterprise: z.enum(['without-zeros', 'ten-digits']).default('without-zeros'),
  insz: z.enum(['eleven-digits', 'without-zeros']).default('eleven-digits'),
})
export type PathStyle = z.infer<typeof PathStyle>

/** What can change by law or differ per service, and is therefore the user's to fill in. */
export const LearningAccountSettings = z.object({
  windows: z.array(Window).max(20).default([]),
  rights: z.array(TrainingRight).max(50).default([]),
  /** By environment id. */
  pathStyles: z.record(z.string(), PathStyle).default({}),
})
export type LearningAccountSettings = z.infer<typeof LearningAccountSettings>

/** A change of some of the settings; what is absent stays. A day lies in one window at most, a year begins one right at most. */
export const SettingsChange = z.object({
  windows: z
    .array(Window)
    .max(20)
    .superRefine((windows, context) => {
      for (const [index, { first, last }] of windows.entries()) {
        const overlaps = windows.slice(0, index).some((other) => other.first <= last && first <= other.last)
        if (overlaps) context.addIssue({ code: 'custom', message: 'windows-overlap', path: [index, 'first'] })
      }
    })
    .optional(),
  rights: z
    .array(TrainingRight)
    .max(50)
    .superRefine((rights, context) => {
      for (const [index, { fromYear }] of rights.entries()) {
        const isTaken = rights.slice(0, index).some((other) => other.fromYear === fromYear)
        if (isTaken) context.addIssue({ code: 'custom', message: 'year-taken', path: [index, 'fromYear'] })
      }
    })
    .optional(),
  pathStyles: z.record(z.string(), PathStyle).optional(),
})
export type SettingsChange = z.infer<typeof SettingsChange>

/** Gives the hours a person has a right to in a year, or null when no right is entered for it. */
export function rightIn(year: number, rights: readonly TrainingRight[]): number | null {
  const valid = rights.filter(({ fromYear }) => fromYear <= year).sort((a, b) => b.fromYear - a.fromYear)
  return valid[0]?.hoursPerYear ?? null
}
