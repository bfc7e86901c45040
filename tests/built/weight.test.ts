import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brotliSize } from '#src/finish/compress.ts'
import { weighPages } from '#src/finish/page-weight.ts'
import { scriptLimit, searchLimit, sharedLimits } from '#src/finish/weight-limits.ts'
import { weightTable } from '#src/finish/weight-table.ts'
import { listFiles } from '#src/finish/site-files.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const weights = await weighPages(builtFolder)
console.log(`What a first visit weighs, in kB of 1000 bytes, brotli:\n${weightTable(weights)}`)

test.each(weights)('$address keeps to its limit', ({ address, total, limit, css, script, font, requests }) => {
  expect(total, 'HTML, CSS and script').toBeLessThanOrEqual(limit)
  expect(css, 'all CSS').toBeLessThanOrEqual(sharedLimits.css)
  expect(script, 'script').toBeLessThanOrEqual(scriptLimit(address))
  expect(font, 'font').toBeLessThanOrEqual(sharedLimits.font)
  expect(requests, 'requests').toBeLessThanOrEqual(sharedLimits.requests)
})

test('every page brings the font and a style, so the weights above weigh something', () => {
  for (const { address, css, font } of weights) expect(Math.min(css, font), address).toBeGreaterThan(1000)
})

test('the search and all that it finds keep to their limit together', async () => {
  const files = (await listFiles(builtFolder)).filter((file) =>
    /^(islands\/search-box\..*\.js|search-index\.json)$/.test(file),
  )
  expect(files.length).toBe(2)
  const sizes = await Promise.all(files.map(async (file) => brotliSize(await readFile(join(builtFolder, file)))))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(searchLimit)
})
