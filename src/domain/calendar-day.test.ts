import { expect, test } from 'vitest'
import { readableDay } from '#src/domain/calendar-day.ts'

test('a day reads the same in every time zone', () => {
  expect(readableDay('2026-11-21')).toBe('November 21, 2026')
  expect(readableDay('2026-01-01')).toBe('January 1, 2026')
})
