import { addDays } from '#src/domain/calendar-day.ts'

/** A day for a calendar: whole days without a time, so that no time zone can move it. */
export type CalendarDay = {
  /** Tells it from every other entry of a calendar; it says nothing about the day. */
  readonly uid: string
  readonly title: string
  /** Its first day as `2026-11-21`. */
  readonly start: string
  /** How many days it lasts. */
  readonly days: number
  readonly isYearly: boolean
  /** How many days before it the calendar reminds, at nine in the morning. */
  readonly remind: number
}

/** The hour of the reminder: not midnight, where a day begins. */
const reminderHour = 9

/**
 * The text of a calendar file (RFC 5545). It holds a title and a day, and nothing of the page that made it.
 * @param now when it is made, as `2026-11-21T10:20:30.000Z`
 */
export function calendarFile({ uid, title, start, days, isYearly, remind }: CalendarDay, now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now.replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The end is the first day that is not part of it.
    `DTEND;VALUE=DATE:${compact(addDays(start, days))}`,
    ...(isYearly ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${trigger(remind)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const compact = (day: string) => day.replaceAll('-', '')

/** From the first midnight of the day: forward on the day itself, back to the morning of an earlier one. */
function trigger(remind: number): string {
  if (remind === 0) return `PT${String(reminderHour)}H`
  const back = remind * 24 - reminderHour
  return `-P${String(Math.floor(back / 24))}DT${String(back % 24)}H`
}

/** Text of a property: what would end it or part it is escaped, and what cannot be written in it is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/(?![\r\n])\p{Cc}|\p{Surrogate}/gu, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** Lines are at most 75 bytes long; the rest goes on in the next line, behind a space. No character is parted. */
function folded(line: string): string {
  let room = maxBytes
  return Array.from(line)
    .map((sign) => {
      const size = new TextEncoder().encode(sign).length
      if (size <= room) {
        room -= size
        return sign
      }
      room = maxBytes - 1 - size
      return `\r\n ${sign}`
    })
    .join('')
}

const maxBytes = 75
