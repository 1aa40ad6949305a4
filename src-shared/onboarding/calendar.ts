import { utf8Size } from '../utf8'
import { addDays, type Day } from './working-days'

/** A day to put into a calendar. */
export interface CalendarEntry {
  /** Stays the same when the entry is exported again, so that a calendar replaces it. */
  readonly uid: string
  readonly day: Day
  readonly summary: string
  readonly description: string
}

/**
 * Writes days as a calendar file (RFC 5545): all-day events, each with a reminder at nine in the morning of the day before.
 * `now` stamps the entries.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Werkbalie//Werkbalie//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, stamp(now))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, day, summary, description }: CalendarEntry, stampedAt: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stampedAt}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of an all-day event is the day after it (RFC 5545 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
  ]
}

function stamp(now: Date): string {
  return now
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:]/g, '')
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

/** RFC 5545 3.3.11. Control characters have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

const LINE_OCTETS = 75

/** RFC 5545 3.1: at most 75 octets in a line; it goes on after CRLF and a blank. A character is never cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = utf8Size(character.codePointAt(0) ?? 0)
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ''
      // The blank that a continued line begins with counts too.
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
