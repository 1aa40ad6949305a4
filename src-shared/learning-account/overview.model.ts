import * as z from 'zod'
import { Problem } from '../problem'
import { DELIVERY_STATES } from './delivery'

/** Hours of a person or an employer in one year; `right` is what one person has a right to, when that is entered. */
export const YearHours = z.object({
  year: z.number().int(),
  hours: z.number(),
  /** Of those, the hours that were followed (status 1). */
  followed: z.number(),
  right: z.number().nullable(),
})
export type YearHours = z.infer<typeof YearHours>

/** One person in the register. */
export const PersonSummary = z.object({
  /** Stands for the person where the number may not be seen. */
  key: z.string(),
  insz: z.string(),
  name: z.string().nullable(),
  trainings: z.number(),
  hours: z.number(),
  followed: z.number(),
})
export type PersonSummary = z.infer<typeof PersonSummary>

/** One training of a person. */
export const PersonTraining = z.object({
  id: z.string(),
  trainingId: z.string(),
  denomination: z.string().nullable(),
  firstStartDate: z.string().nullable(),
  lastEndDate: z.string().nullable(),
  employerEnterpriseNumber: z.string().nullable(),
  result: z.union([z.number(), z.string()]).nullable(),
  hours: z.number(),
  /** Of those, the hours that were followed (status 1). */
  followed: z.number(),
  /** Whether the service has a version of it. */
  isRegistered: z.boolean(),
  state: z.enum(DELIVERY_STATES),
})
export type PersonTraining = z.infer<typeof PersonTraining>

/** Everything of one person. */
export const PersonOverview = z.object({
  key: z.string(),
  insz: z.string(),
  name: z.string().nullable(),
  years: z.array(YearHours),
  trainings: z.array(PersonTraining),
})
export type PersonOverview = z.infer<typeof PersonOverview>

/** One employer in one year. */
export const EmployerSummary = z.object({
  employerEnterpriseNumber: z.string().nullable(),
  people: z.number(),
  trainings: z.number(),
  hours: z.number(),
  followed: z.number(),
  /** Hours on average for each person who took part. */
  hoursEach: z.number(),
})
export type EmployerSummary = z.infer<typeof EmployerSummary>

/** Somebody whose trainings could not all be fetched, and why; no problem when the reason was not kept. */
export const ArchiveFailure = z.object({
  key: z.string(),
  insz: z.string(),
  name: z.string().nullable(),
  problem: Problem.nullable(),
})
export type ArchiveFailure = z.infer<typeof ArchiveFailure>

/** How far the archive is. */
export const ArchiveStatus = z.object({
  /** Everybody whose trainings are to be fetched: whoever is in any version of any training. */
  people: z.number(),
  done: z.number(),
  failed: z.number(),
  /** Trainings of which the registered version is kept here. */
  trainings: z.number(),
  lastAt: z.string().nullable(),
  /** At most 200 of those that failed. */
  failures: z.array(ArchiveFailure),
  /** How many people were fetched on each day, the newest first, at most 31 days. */
  days: z.array(z.object({ day: z.string(), people: z.number() })),
})
export type ArchiveStatus = z.infer<typeof ArchiveStatus>
