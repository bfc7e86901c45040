import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMeant } from '#src/domain/county-search.ts'
import { countyMap } from '#src/domain/county-map.ts'
import { loadBoundaries } from '#src/loader/load-boundaries.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

const { counties, contacts } = await loadGuide('content')
const { list } = counties

const count = (is: (county: (typeof list)[number]) => boolean) => list.filter(is).length

describe('the counties', () => {
  test('are 114 and one city, each once', () => {
    expect(list).toHaveLength(115)
    for (const key of ['id', 'name', 'fips'] as const) expect(new Set(list.map((county) => county[key])).size).toBe(115)
  })

  test('lie each in one district of appeals, with the counts of the law, and in one federal district', () => {
    expect(count(({ appeals }) => appeals === 'coa-eastern')).toBe(26)
    expect(count(({ appeals }) => appeals === 'coa-southern')).toBe(44)
    expect(count(({ appeals }) => appeals === 'coa-western')).toBe(45)
    expect(count(({ federal }) => ['usdc-eastern', 'usdc-western'].includes(federal))).toBe(115)
  })

  test('lie each in one of the 46 judicial circuits, and none is empty', () => {
    const circuits = [...new Set(list.map(({ circuit }) => circuit))].toSorted((a, b) => a - b)
    expect(circuits).toEqual(Array.from({ length: 46 }, (_, index) => index + 1))
  })

  test('have an office that is not a person, and numbers of a valid North American form with a source each', () => {
    for (const { office, phones } of list) {
      expect(office).toMatch(/Prosecuting Attorney|Circuit Attorney/)
      for (const { number, sources } of phones) {
        // Area code and exchange begin with 2 to 9: the numbering plan has no others.
        expect(number).toMatch(/^[2-9]\d{2}-[2-9]\d{2}-\d{4}$/)
        expect(sources.length).toBeGreaterThan(0)
      }
    }
    expect(count(({ phones }) => phones.length > 0)).toBeGreaterThan(10)
  })

  test('stand all on the map, none without an outline', async () => {
    const { shapes } = countyMap(await loadBoundaries(), list)
    expect(shapes.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted())
    expect(shapes.filter(({ d }) => d.length < 10)).toEqual([])
  })

  test('a county whose code has no outline stops the build and is named', async () => {
    const wrong = { id: 'atlantis', name: 'Atlantis', fips: '99999' }
    const boundaries = await loadBoundaries()
    expect(() => countyMap(boundaries, [...list, wrong])).toThrow('atlantis (99999)')
  })
})

const names = list.flatMap(({ name, seat }) => [name, ...(seat === undefined ? [] : [seat])])
const namesOf = (wanted: string) =>
  list.filter(({ name, seat }) => [name, seat].includes(wanted)).map(({ name, seat }) => [name, seat ?? ''])
/** What one types: the name without the word that all of them share. */
const typed = (name: string) => name.replace(/ County$/, '').replace(/^City of /, '')

describe('the finder', () => {
  test('finds every county by its name and by its seat, however it is spelled', () => {
    for (const name of names) {
      const spellings = [name, typed(name), typed(name).toUpperCase(), typed(name).replaceAll('.', '')]
      const saints = ['Saint', 'St', 'St.'].map((word) => typed(name).replace(/^Ste?\./, word))
      for (const spelling of [...spellings, ...saints])
        for (const known of namesOf(name)) expect(isMeant(spelling, known), spelling).toBe(true)
    }
  })

  test('finds every county from the first three letters on, and narrows as one types', () => {
    for (const name of names) {
      const word = typed(name)
      for (let length = 3; length <= word.length; length += 1)
        for (const known of namesOf(name)) expect(isMeant(word.slice(0, length), known), word).toBe(true)
    }
    const found = (query: string) => list.filter(({ name, seat }) => isMeant(query, [name, seat ?? ''])).length
    expect(found('Gasconade')).toBe(1)
    expect(found('zzz')).toBe(0)
    expect(found(' ')).toBe(115)
  })

  test('forgives one slip of the finger anywhere in a name of four letters or more', () => {
    const slips = fc.record({
      name: fc.constantFrom(...names.filter((name) => typed(name).replaceAll(/[^a-z]/gi, '').length > 3)),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      letter: fc.integer({ min: 97, max: 122 }).map((code) => String.fromCodePoint(code)),
      kind: fc.constantFrom('less', 'more', 'other', 'swapped'),
    })
    fc.assert(
      fc.property(slips, ({ name, at, letter, kind }) => {
        const word = typed(name)
          .toLowerCase()
          .replaceAll(/[^a-z]/g, '')
          .replace(/^ste(?=genevieve)/, 'st')
        const index = Math.floor(at * word.length)
        const [before, here, after] = [word.slice(0, index), word[index] ?? '', word.slice(index + 1)]
        const wrong = {
          less: before + after,
          more: before + letter + here + after,
          other: before + letter + after,
          swapped: before + after.slice(0, 1) + here + after.slice(1),
        }[kind]
        for (const known of namesOf(name)) expect(isMeant(wrong, known), `${wrong} for ${name}`).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  test('takes accents and capitals as they come', () => {
    expect(isMeant('geneviève', ['Ste. Genevieve County', 'Ste. Genevieve'])).toBe(true)
    expect(isMeant('Sainte-Geneviève', ['Ste. Genevieve County', ''])).toBe(true)
    expect(isMeant('de kalb', ['DeKalb County', 'Maysville'])).toBe(true)
  })
})

test('every office that a county names has a card, and its court of appeals a number', () => {
  for (const { appeals, federal } of list) {
    expect(contacts.some(({ id, phones }) => id === appeals && phones.some(({ use }) => use === 'voice'))).toBe(true)
    expect(contacts.some(({ id }) => id === federal)).toBe(true)
  }
})
