import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { searchEntries, searchKinds } from '#src/domain/search-entries.ts'
import { createSearch } from '#src/domain/search.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

const guide = await loadGuide('content')
const entries = searchEntries(guide)
const search = createSearch({ entries, synonyms: guide.synonyms })
const queries = z
  .array(z.strictObject({ query: z.string(), wants: z.array(z.string()).min(1) }))
  .parse(parse(await readFile('tests/content/queries.yml', 'utf8')))

/** How many of a hundred queries have to find what they want among the first three results. */
const share = 95

test(`at least ${String(share)} of 100 phrases find their page among the first three`, () => {
  expect(queries.length).toBeGreaterThanOrEqual(100)
  const missed = queries.flatMap(({ query, wants }) => {
    const found = search(query)
      .slice(0, 3)
      .map(({ entry }) => entry.address)
    return wants.some((address) => found.includes(address))
      ? []
      : [`${query} -> ${found.join(' ')}, not ${wants.join(' ')}`]
  })
  const allowed = Math.floor((queries.length * (100 - share)) / 100)
  expect(missed.length <= allowed ? [] : missed).toEqual([])
})

test('every address that a query wants can be found', () => {
  const known = new Set(entries.map(({ address }) => address))
  expect([...new Set(queries.flatMap(({ wants }) => wants))].filter((address) => !known.has(address))).toEqual([])
})

test('everything is found by its own title, first or among things of the same title', () => {
  const lost = entries.filter(({ title, address }) => {
    const results = search(title)
    const place = results.findIndex(({ entry }) => entry.address === address)
    return place === -1 || place > 4
  })
  expect(lost.map(({ title, address }) => `${address} ${title}`)).toEqual([])
})

test('there is something of every kind, and each address once', () => {
  expect(searchKinds.filter((kind) => !entries.some((entry) => entry.kind === kind))).toEqual([])
  expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length)
})

test('there are phrases in people’s own words, and none stands twice', () => {
  expect(guide.synonyms.length).toBeGreaterThanOrEqual(120)
  const says = guide.synonyms.map(({ says: phrase }) => phrase.toLowerCase())
  expect(says.filter((phrase, index) => says.indexOf(phrase) < index)).toEqual([])
})
