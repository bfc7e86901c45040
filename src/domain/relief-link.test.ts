import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReliefLink, writeReliefLink } from '#src/domain/relief-link.ts'

const size = fc.integer({ min: 1, max: 9 })
/** The sizes of some categories with a place in each, or none. */
const choices = fc.array(
  size.chain((levels) =>
    fc.record({ levels: fc.constant(levels), place: fc.option(fc.nat(levels - 1), { nil: undefined }) }),
  ),
  { minLength: 1, maxLength: 12 },
)

test('a link brings back the levels it was made of, and goes through an address unchanged', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const places = chosen.map(({ place }) => place)
      const link = writeReliefLink(places)
      expect(new URL(link, 'https://guide.example').hash).toBe(link)
      const sizes = chosen.map(({ levels }) => levels)
      expect(readReliefLink(link, sizes)).toEqual(places)
    }),
  )
})

test('whatever else an address ends in chooses nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(size, { maxLength: 5 }), (text, sizes) => {
      const read = readReliefLink(`#${text}`, sizes)
      if (read !== undefined) expect(writeReliefLink(read)).toBe(`#${text}`)
    }),
  )
  expect(readReliefLink('', [2, 3])).toBeUndefined()
  expect(readReliefLink('#law-', [])).toBeUndefined()
  expect(readReliefLink('#law-12', [2, 3, 4])).toBeUndefined()
  expect(readReliefLink('#law-14', [2, 3])).toBeUndefined()
  expect(readReliefLink('#law--1', [2, 3])).toBeUndefined()
  expect(readReliefLink('#scorecard', [2, 3])).toBeUndefined()
})
