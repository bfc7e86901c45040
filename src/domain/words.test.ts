import { expect, test } from 'vitest'
import { readableDay } from '#src/domain/calendar-day.ts'
import { fill } from '#src/domain/fill.ts'

test('a day reads the same in every time zone', () => {
  expect(readableDay('2026-11-21')).toBe('November 21, 2026')
  expect(readableDay('2026-01-01')).toBe('January 1, 2026')
})

test('a value fills its place, and a missing value stays visible', () => {
  expect(fill('{count} of {total}', { count: 0, total: 3 })).toBe('0 of 3')
  expect(fill('Call {number}', {})).toBe('Call {number}')
})
