import { expect, test } from 'vitest'
import { fill } from '#src/domain/fill.ts'

test('a value fills its place, and a missing value stays visible', () => {
  expect(fill('{count} of {total}', { count: 0, total: 3 })).toBe('0 of 3')
  expect(fill('Call {number}', {})).toBe('Call {number}')
})
