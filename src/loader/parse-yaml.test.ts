import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { parseYaml } from '#src/loader/parse-yaml.ts'
import { validate } from '#src/loader/validate.ts'

test('YAML 1.2 keeps dates and leading zeros as they are written', () => {
  const { value } = parseYaml("date: 2026-11-21\nzip: '065101'\nanswer: yes\n", 'a.yml')
  expect(value).toEqual({ date: '2026-11-21', zip: '065101', answer: 'yes' })
})

test('a place is that of the key, of the entry of a list, or of the nearest parent', () => {
  const { at } = parseYaml('a:\n  - b: 1\n    c: >-\n      folded\n      words\n  - b: 2\nd: 1\n', 'a.yml')
  expect(at(['a'])).toEqual({ line: 1, column: 1 })
  expect(at(['a', 0, 'c'])).toEqual({ line: 3, column: 5 })
  expect(at(['a', 1])).toEqual({ line: 6, column: 5 })
  expect(at(['a', 1, 'missing', 'below'])).toEqual({ line: 6, column: 5 })
  expect(at(['d'])).toEqual({ line: 7, column: 1 })
})

/** What an editor may type after "field: ", broken or not. */
const scalar = fc.oneof(
  fc.constantFrom('', '~', 'null', 'true', 'yes', '12', '0x1F', '1e3', '.inf', '[]', '{}', '[a, b]', '{ a: b }', '""'),
  fc.constantFrom('"a', "'a", '*a', '&a b', '!a b', '- a', 'a: b', '@a', '`a', '%a', '| a', '> a', '[a', '{a', 'a #b'),
  fc.constantFrom('>-\n    folded\n    words', '|\n    kept\n    words', '"over\n    lines"', '\n    - a\n    - b'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).filter((text) => !text.includes('\n')),
)

test('whatever is written in a field, its problem is told in the lines of that field', () => {
  const schema = z.array(z.strictObject({ before: z.string(), field: z.literal('the only value'), after: z.string() }))
  fc.assert(
    fc.property(scalar, fc.integer({ min: 0, max: 4 }), (text, index) => {
      const entry = (value: string): string => `- before: words\n  field: ${value}\n  after: words\n`
      const records = Array.from({ length: 5 }, (_, place) => entry(place === index ? text : 'the only value'))
      const yaml = records.join('')
      const first = index * 3 + 2
      const last = first + text.split('\n').length - 1
      const { value, at, problems } = parseYaml(yaml, 'a.yml')
      const found = [
        ...problems,
        ...(value === undefined ? [] : validate(schema, { file: 'a.yml', value, at }).problems),
      ]
      expect(found.length).toBeGreaterThan(0)
      if (problems.length === 0) {
        expect(found[0]?.line).toBe(first)
      } else {
        expect(found[0]?.line).toBeGreaterThanOrEqual(first)
        // An open bracket may be noticed only where the next field begins.
        expect(found[0]?.line).toBeLessThanOrEqual(last + 1)
      }
    }),
    { numRuns: 500 },
  )
})
