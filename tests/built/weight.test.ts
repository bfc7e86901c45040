import { expect, test } from 'vitest'
import { weighPages } from '#src/finish/page-weight.ts'
import { sharedLimits } from '#src/finish/weight-limits.ts'
import { weightTable } from '#src/finish/weight-table.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const weights = await weighPages(builtFolder)
console.log(`What a first visit weighs, in kB of 1000 bytes, brotli:\n${weightTable(weights)}`)

test.each(weights)('$address keeps to its limit', ({ total, limit, css, script, font, requests }) => {
  expect(total, 'HTML, CSS and script').toBeLessThanOrEqual(limit)
  expect(css, 'all CSS').toBeLessThanOrEqual(sharedLimits.css)
  expect(script, 'script').toBeLessThanOrEqual(sharedLimits.script)
  expect(font, 'font').toBeLessThanOrEqual(sharedLimits.font)
  expect(requests, 'requests').toBeLessThanOrEqual(sharedLimits.requests)
})

test('every page brings the font and a style, so the weights above weigh something', () => {
  for (const { address, css, font } of weights) expect(Math.min(css, font), address).toBeGreaterThan(1000)
})
