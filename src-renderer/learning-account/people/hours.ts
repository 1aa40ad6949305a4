import { FOLLOWED } from '../../../src-shared/learning-account/codes'
import type { Period } from '../../../src-shared/learning-account/learning-account.model'

/** How far followed hours are towards a right, in whole percents from 0 to 100. */
export function shareOf(followed: number, right: number): number {
  if (right <= 0) return 100
  return Math.max(0, Math.min(100, Math.round((followed / right) * 100)))
}

/** The hours that are left of a right, in hundredths exactly; 0 when it is reached. */
export function hoursLeft(followed: number, right: number): number {
  return Math.max(0, Math.round((right - followed) * 100) / 100)
}

/** Adds up hours as far as they are numbers: what was typed may be anything. */
export function sumOfHours(hours: readonly (number | string | null)[]): number {
  const hundredths = hours.reduce<number>(
    (sum, one) => (typeof one === 'number' ? sum + Math.round(one * 100) : sum),
    0,
  )
  return hundredths / 100
}

/** Hours spread over people, rounded to a hundredth; 0 for nobody. */
export function perPerson(hours: number, people: number): number {
  return people === 0 ? 0 : Math.round((hours / people) * 100) / 100
}

/** The hours of those periods that were followed (status 1). */
export function followedHours(periods: readonly Pick<Period, 'hours' | 'status'>[]): number {
  return sumOfHours(periods.filter(({ status }) => status === FOLLOWED).map(({ hours }) => hours))
}
