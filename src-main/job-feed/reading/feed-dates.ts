const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads the dates that feeds write: ISO 8601 (also with a blank for the T, as Carerix: `2026-11-22 10:00:00 +0200`), RFC 822, and
 * `22-11-2026` or `22/11/2026`. Null for anything else, and for a day that does not exist.
 */
export function readFeedDate(text: string): Date | null {
  const written = text.trim()
  return isoDate(written) ?? mailDate(written) ?? dutchDate(written)
}

function isoDate(text: string): Date | null {
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    )
  if (parts === null) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parts
  return moment([year, month, day], `${hour}:${minute}:${second}`, zone)
}

function mailDate(text: string): Date | null {
  const parts =
    /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{2}:\d{2}(?::\d{2})?))?\s*([+-]\d{4}|[a-z]{1,5})?$/i.exec(
      text,
    )
  if (parts === null) return null
  const [, day = '', month = '', year, time = '00:00:00', zone = 'Z'] = parts
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  if (number === 0) return null
  const named = /^[+-]/.test(zone) ? zone : 'Z'
  return moment(
    [year, String(number).padStart(2, '0'), day.padStart(2, '0')],
    time.length === 5 ? `${time}:00` : time,
    named,
  )
}

function dutchDate(text: string): Date | null {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s+(\d{2}:\d{2}))?$/.exec(text)
  if (parts === null) return null
  const [, day = '', month = '', year, time = '00:00'] = parts
  return moment([year, month.padStart(2, '0'), day.padStart(2, '0')], `${time}:00`, 'Z')
}

function moment(day: readonly (string | undefined)[], time: string, zone: string): Date | null {
  const written = day.join('-')
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
  const date = new Date(`${written}T${time}${offset}`)
  // The 30th of February would run on into March.
  const exists =
    !Number.isNaN(date.getTime()) && new Date(`${written}T00:00:00Z`).toISOString().startsWith(written)
  return exists ? date : null
}
