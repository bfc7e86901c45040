import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleIslands, islandsOn } from '#src/finish/islands.ts'
import { parsePage } from '#src/finish/page-elements.ts'
import { pageLimit } from '#src/finish/weight-limits.ts'

const islands = await bundleIslands()

test('there is one script an element, named after it and its bytes', () => {
  expect(islands.map(({ element }) => element)).toContain('rights-choices')
  for (const { element, address } of islands)
    expect(address).toMatch(new RegExp(`^/islands/${element}\\.[0-9a-f]{10}\\.js$`))
})

test('the same source gives the same bytes, so that the name changes only when they do', async () => {
  expect(await bundleIslands()).toEqual(islands)
})

test('a page gets the scripts of its own elements only', () => {
  expect(islandsOn(parsePage('<p>'), islands)).toEqual([])
  expect(islandsOn(parsePage('<rights-choices hidden>'), islands).map(({ element }) => element)).toEqual([
    'rights-choices',
  ])
})

test.each(islands)('$element is small, sends nothing, keeps nothing and writes no markup', ({ text: whole }) => {
  expect(brotliCompressSync(whole).length).toBeLessThan(pageLimit('/search/') / 4)
  // The way out empties what nothing of ours ever fills.
  const text = whole.replaceAll(/(local|session)Storage\.clear\(\)/g, '')
  expect(text).not.toMatch(/zod|react|sendBeacon|WebSocket|EventSource|localStorage|sessionStorage|cookie/i)
  expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)
})

test('only two ask the network for something: the search for what it finds, the pack for its papers', () => {
  const asking = islands.filter(({ text }) => /\bfetch\(|XMLHttpRequest/.test(text)).map(({ element }) => element)
  expect(asking.toSorted()).toEqual(['pack-maker', 'search-box'])
})

test('the maker of Word files is fetched on demand, by the paper form alone, under a name of its bytes', () => {
  const onDemand = islands.filter((island) => island.onDemand.length > 0)
  expect(onDemand.map(({ element }) => element)).toEqual(['paper-form'])
  for (const { address, text } of onDemand.flatMap((island) => island.onDemand)) {
    expect(address).toMatch(/^\/islands\/word-file\.[0-9A-Z]{8}\.js$/)
    expect(text).not.toMatch(/\beval\(|new Function|innerHTML|fetch\(|XMLHttpRequest|localStorage/)
  }
})
