import type { Problem } from '../../src-shared/problem'

export interface TechnicalDetail {
  /** The field's own English name, as a helper or a log knows it. */
  readonly name: string
  readonly value: string
}

/**
 * What a problem holds, flat, in its own technical words, to read out or send to a helper. The digits of an INSZ, and of a service's
 * reference that embeds one, are hidden.
 */
export function technicalDetails(problem: Problem): readonly TechnicalDetail[] {
  return Object.entries(problem)
    .flatMap(([name, value]) => flatten(name, value))
    .map(({ name, value }) => ({
      name,
      value: value.replace(/\d{11,}/g, (digits) => '•'.repeat(digits.length)),
    }))
}

function flatten(name: string, value: unknown): readonly TechnicalDetail[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) {
    return value.every((item) => typeof item !== 'object')
      ? [{ name, value: value.join(', ') }].filter((detail) => detail.value !== '')
      : value.flatMap((item, index) => flatten(`${name}.${index + 1}`, item))
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => flatten(`${name}.${key}`, inner))
  }
  return [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }]
}
