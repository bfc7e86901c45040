import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { leftoverProblems } from '#src/finish/check-site.ts'
import { structureProblems, stylesOf, styleProblems } from '#src/finish/check-structure.ts'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { styleHashOf } from '#src/hosting/policy.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const site = await readBuiltSite(builtFolder)

test.each(site.pages)('$address holds nothing that the policy blocks or that waits for a script', (page) => {
  expect(structureProblems(page)).toEqual([])
  expect(page.html).not.toMatch(/\$RC\(|id="[SBP]:|__next|_next\//)
  expect(page.html).not.toContain('<!--')
})

test('all pages begin with one style, and the policy names the hash of every style there is', async () => {
  expect(styleProblems(site.pages)).toEqual([])
  const { styleHashes } = await readBuildRecord(builtFolder)
  const used = new Set(site.pages.flatMap((page) => stylesOf(page).map(styleHashOf)))
  // The last is that of the whole guide in one file: tests/built/one-file.test.ts.
  expect(styleHashes.slice(0, -1).toSorted()).toEqual([...used].toSorted())
})

test('no payload, no folder of the framework and no second not-found page is left', () => {
  expect(leftoverProblems(site)).toEqual([])
})

test('every page has a brotli and a gzip copy', () => {
  const missing = site.pages
    .flatMap(({ file }) => [`${file}.br`, `${file}.gz`])
    .filter((file) => !site.files.includes(file))
  expect(missing).toEqual([])
})

test('there is a home page and a page for unknown addresses', () => {
  expect(site.pages.map(({ address }) => address)).toEqual(expect.arrayContaining(['/', '/404.html']))
})
