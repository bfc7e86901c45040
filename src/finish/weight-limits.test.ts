import { expect, test } from 'vitest'
import { pageLimit } from '#src/finish/weight-limits.ts'

test.each([
  ['/', 14_000],
  ['/404.html', 14_000],
  ['/stages/appeal/', 14_000],
  ['/handouts/rights/', 14_000],
  ['/contacts/', 24_000],
  ['/stages/', 24_000],
  ['/rights/', 24_000],
  ['/law/some-act/', 24_000],
  ['/letters/first/', 40_000],
  ['/contacts/counties/', 40_000],
])('%s may weigh %i bytes', (address, limit) => {
  expect(pageLimit(address)).toBe(limit)
})
