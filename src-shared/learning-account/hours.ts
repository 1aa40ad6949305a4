/** The finest step in which hours exist: the wire counts hundredths of an hour (manual 3.1.3 against 3.2.3.2: 4 and 400). */
const STEPS_PER_HOUR = 100

/**
 * Reads hours as people write them: `7,5`, `7.5`, `7:30`, `7u30`, `7h30`, `7½`. Gives decimal hours rounded to a hundredth, or
 * null when the text is no number of hours.
 */
export function parseHours(text: string): number | null {
  const written = text.replace(/[\s\u00a0\u202f]/g, '').toLowerCase()
  const parts = FORMS.find((form) => form.pattern.test(written))
  return parts === undefined ? null : roundHours(parts.read(written))
}

/** Decimal hours rounded to what the wire can hold: a hundredth of an hour. */
export function roundHours(hours: number): number {
  return Math.round(hours * STEPS_PER_HOUR) / STEPS_PER_HOUR
}

/** Decimal hours as whole hundredths, as they go over the wire. */
export function toHundredths(hours: number): number {
  return Math.round(hours * STEPS_PER_HOUR)
}

/** Whole hundredths as decimal hours. */
export function fromHundredths(hundredths: number): number {
  return hundredths / STEPS_PER_HOUR
}

interface Form {
  readonly pattern: RegExp
  readonly read: (written: string) => number
}

const QUARTERS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 }

const FORMS: readonly Form[] = [
  // 7,5 · 7.5 · 7 · ,5 · 7u
  {
    pattern: /^(\d+([.,]\d*)?|[.,]\d+)[uh]?$/,
    read: (written) => Number(written.replace(/[uh]$/, '').replace(',', '.')),
  },
  // 7:30 · 7u30 · 7h30 · 7:30:00, as a spreadsheet writes a time
  {
    pattern: /^\d+[:uh][0-5]?\d(:[0-5]\d)?$/,
    read: (written) => {
      const [hours, minutes, seconds] = written.split(/[:uh]/).map(Number)
      return (hours ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600
    },
  },
  // 7½
  {
    pattern: /^\d*[¼½¾]$/,
    read: (written) => Number(written.slice(0, -1)) + (QUARTERS[written.slice(-1)] ?? 0),
  },
]
