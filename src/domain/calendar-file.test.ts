import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays } from '#src/domain/calendar-day.ts'
import { calendarFile, type CalendarDay } from '#src/domain/calendar-file.ts'

const now = '2026-11-21T10:20:30.456Z'

const plain: CalendarDay = {
  ...{ uid: 'a1', title: 'Reminder', start: '2027-02-28', days: 1, isYearly: false, remind: 0 },
}

/** The file as an independent parser reads it. */
function read(day: CalendarDay) {
  const calendar = ICAL.Component.fromString(calendarFile(day, now))
  const [event] = calendar.getAllSubcomponents('vevent')
  if (event === undefined) throw new Error('There is no event in the file.')
  const [alarm] = event.getAllSubcomponents('valarm')
  return {
    version: calendar.getFirstPropertyValue('version'),
    uid: event.getFirstPropertyValue('uid'),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    start: event.getFirstPropertyValue('dtstart'),
    end: event.getFirstPropertyValue('dtend'),
    rule: event.getFirstPropertyValue('rrule'),
    title: event.getFirstPropertyValue('summary'),
    names: event.getAllProperties().map(({ name }) => name),
    reminder: String(alarm?.getFirstPropertyValue('trigger')),
  }
}

const aDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const aTitle = fc.string({ unit: 'grapheme', maxLength: 300 })
const anyDay: fc.Arbitrary<CalendarDay> = fc.record({
  uid: fc.constant('a1'),
  title: fc.oneof(aTitle, fc.constant('Zoë; 10,000 \\n "x"\nمريم 👩‍👧‍👦')),
  start: aDay,
  days: fc.integer({ min: 1, max: 60 }),
  isYearly: fc.boolean(),
  remind: fc.integer({ min: 0, max: 30 }),
})

describe('a calendar file', () => {
  test('is read by an independent parser as the day and the title that went in', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const event = read(day)
        expect([event.version, event.uid, event.stamp]).toEqual(['2.0', 'a1', '2026-11-21T10:20:30Z'])
        expect([String(event.start), String(event.end)]).toEqual([day.start, addDays(day.start, day.days)])
        const kept = day.title.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)\p{Cc}|\p{Surrogate}/gu, '')
        expect(event.title).toBe(kept)
        expect(String(event.rule ?? '')).toBe(day.isYearly ? 'FREQ=YEARLY' : '')
      }),
    )
  })

  test('has lines of 75 bytes at most, each ended by a carriage return and a line feed', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = calendarFile(day, now)
        expect(text.endsWith('\r\n')).toBe(true)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }),
    )
  })

  test('is a whole day without a time, over the end of a month, and in a leap year', () => {
    expect(calendarFile(plain, now)).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n')
    expect(String(read({ ...plain, start: '2028-02-28' }).end)).toBe('2028-02-29')
  })

  test('reminds in the morning, on the day or days before it', () => {
    expect(read(plain).reminder).toBe('PT9H')
    expect(read({ ...plain, remind: 1 }).reminder).toBe('-PT15H')
    expect(read({ ...plain, remind: 2 }).reminder).toBe('-P1DT15H')
  })

  test('tells nothing but a title and a day', () => {
    expect(read(plain).names).toEqual(['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'class', 'transp'])
  })
})
