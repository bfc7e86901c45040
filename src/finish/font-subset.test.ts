import { expect, test } from 'vitest'
import { makeFont } from '#src/finish/font-subset.ts'
import { sharedLimits } from '#src/finish/weight-limits.ts'

test('the font is a small woff2, and the same bytes each time, so that its hash changes only when it does', async () => {
  const font = await makeFont()
  expect(font.subarray(0, 4).toString('latin1')).toBe('wOF2')
  expect(font.length).toBeLessThanOrEqual(sharedLimits.font)
  expect(font.equals(await makeFont())).toBe(true)
})
