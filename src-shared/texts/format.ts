import { LOCALES, type Language } from './languages'

/** Writes dates, numbers and amounts as the user's language does. Dates are `YYYY-MM-DD` or ISO 8601 times. */
export interface Format {
  /** `22 november 2026` */
  date(iso: string): string
  /** `22/11/2026` */
  shortDate(iso: string): string
  /** `zondag 22 november 2026` */
  longDate(iso: string): string
  /** `22 november 2026 om 14:05`, on this machine's clock */
  dateTime(iso: string): string
  /** `14:05`, on this machine's clock */
  time(iso: string): string
  number(value: number, maximumDecimals?: number): string
  /** `7,5 uur` */
  hours(value: number): string
  /** How long, rounded to what a person would say: `4 minuten`, `1 uur`. */
  duration(seconds: number): string
  /** A day counted from today: `morgen`, `over 3 dagen`, `2 maanden geleden`. */
  relativeDay(iso: string, now: Date): string
  /** A moment counted from now: `5 minuten geleden`; days from 24 hours on. */
  relativeTime(iso: string, now: Date): string
  /** `12,4 kB` */
  fileSize(bytes: number): string
  /** `Jan, Lotte en Karim` */
  list(items: readonly string[]): string
}

const SECONDS = { minute: 60, hour: 3600, day: 86_400 } as const

/** Makes the formats of one language; each formatter is made when first used. */
export function createFormat(language: Language): Format {
  const locale = LOCALES[language]
  const dates = remembered((style: DateStyle) => new Intl.DateTimeFormat(locale, DATE_STYLES[style]))
  const numbers = remembered(
    (decimals: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: Number(decimals) }),
  )
  const units = remembered((unit: string) => {
    const unitDisplay = unit === 'byte' || unit.endsWith('byte') ? 'short' : 'long'
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 })
  })
  const relative = remembered(
    (_: 'auto') => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' }),
  )
  const lists = remembered((_: 'and') => new Intl.ListFormat(locale, { type: 'conjunction' }))

  return {
    date: (iso) => dates('date').format(calendarDay(iso)),
    shortDate: (iso) => dates('short').format(calendarDay(iso)),
    longDate: (iso) => dates('long').format(calendarDay(iso)),
    dateTime: (iso) => dates('dateTime').format(new Date(iso)),
    time: (iso) => dates('time').format(new Date(iso)),
    number: (value, maximumDecimals = 2) => numbers(String(maximumDecimals)).format(value),
    hours: (value) => units('hour').format(value),
    duration: (seconds) => {
      const { amount, unit } = spoken(Math.abs(seconds))
      return units(unit).format(amount)
    },
    relativeDay: (iso, now) => {
      const days = Math.round(
        (calendarDay(iso).getTime() - calendarDay(localDay(now)).getTime()) / 86_400_000,
      )
      return inDays(relative('auto'), days)
    },
    relativeTime: (iso, now) => {
      const seconds = Math.round((new Date(iso).getTime() - now.getTime()) / 1000)
      if (Math.abs(seconds) >= SECONDS.day) return inDays(relative('auto'), Math.round(seconds / SECONDS.day))
      const { amount, unit } = spoken(Math.abs(seconds))
      return relative('auto').format(Math.sign(seconds) * amount, unit)
    },
    fileSize: (bytes) => {
      const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2
      return units(['byte', 'kilobyte', 'megabyte'][power] ?? 'byte').format(bytes / 1000 ** power)
    },
    list: (items) => lists('and').format(items),
  }
}

type DateStyle = 'date' | 'short' | 'long' | 'dateTime' | 'time'

// A calendar day has no time zone: it is read and written in UTC. A moment is shown on this machine's clock.
const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'long', timeZone: 'UTC' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' },
  long: { dateStyle: 'full', timeZone: 'UTC' },
  dateTime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
}

/** The day itself, or the local day of a moment, as midnight UTC. */
function calendarDay(iso: string): Date {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : localDay(new Date(iso))
  return new Date(`${day}T00:00:00Z`)
}

function localDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

function spoken(seconds: number): { amount: number; unit: 'second' | 'minute' | 'hour' } {
  if (seconds < SECONDS.minute) return { amount: Math.round(seconds), unit: 'second' }
  if (seconds < 90 * SECONDS.minute) return { amount: Math.round(seconds / SECONDS.minute), unit: 'minute' }
  return { amount: Math.round(seconds / SECONDS.hour), unit: 'hour' }
}

function inDays(format: Intl.RelativeTimeFormat, days: number): string {
  const distance = Math.abs(days)
  if (distance < 60) return format.format(days, 'day')
  if (distance < 730) return format.format(Math.round(days / 30.44), 'month')
  return format.format(Math.round(days / 365.25), 'year')
}

function remembered<Key extends string, Formatter>(make: (key: Key) => Formatter): (key: Key) => Formatter {
  const made = new Map<Key, Formatter>()
  return (key) => {
    const formatter = made.get(key) ?? make(key)
    made.set(key, formatter)
    return formatter
  }
}
