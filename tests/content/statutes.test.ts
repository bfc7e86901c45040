import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadGuide } from '#src/loader/load-guide.ts'
import { problemsAfterEdit } from '#tests/fixtures/problems-in.ts'

const { statutes } = await loadGuide('content')
const squeezed = (text: string) => text.replaceAll(/\s/g, '')

test.each(statutes)('$id is its source, letter for letter, white space aside', async ({ id, units }) => {
  const source = await readFile(`tests/fixtures/statutes/${id}.txt`, 'utf8')
  expect(squeezed(units.map(({ text }) => text).join(''))).toBe(squeezed(source))
})

test('where the copy ran words together, they stand apart again: no word is in one text only but the known ones', () => {
  const [older = new Set<string>(), newer = new Set<string>()] = statutes.map(
    ({ units }) =>
      new Set(
        units
          .filter(({ unit }) => /^\d/.test(unit))
          .flatMap(({ text }) => text.match(/[A-Za-z']+/g) ?? [])
          .map((word) => word.toLowerCase()),
      ),
  )
  expect([...older].filter((word) => !newer.has(word))).toEqual(['rsmo'])
})

test('every unit is there once, in the order of the law', () => {
  const subdivisions = Array.from({ length: 18 }, (_, index) => `1-${String(index + 1)}`)
  const lettered: Readonly<Record<string, string>> = { '1-5': 'abcd', '1-7': 'abcdefg' }
  const expected = [
    '1',
    ...subdivisions.flatMap((unit) => [unit, ...Array.from(lettered[unit] ?? '').map((letter) => `${unit}-${letter}`)]),
    ...['2', '3', '4', '5'],
  ]
  const [older, newer] = statutes.map(({ units }) => units.map(({ unit }) => unit))
  expect(newer).toEqual(expected)
  expect(older).toEqual([...expected, 'history', 'cross-reference'])
})

test('each unit says how sure its words are', () => {
  const [, newer] = statutes
  const official = newer?.units.filter(({ reading }) => reading === 'revisor').map(({ unit }) => unit)
  const because = 'these are the units whose official text was read: change this list only when you have read another'
  expect(official, because).toEqual(['1', '1-1', '1-2', '1-3', '1-4'])
})

const text = 'statutes/code-10-2026.yml'

test('a letter that changes in the law fails the check, with the place', async () => {
  expect(await problemsAfterEdit([text, 'To be repaid', 'To be paid'])).toEqual([
    'content/statutes/code-10-2026.yml:33:5  statute  The words of unit 1-4 are not those that were checked. Put them back. If the official text says so, and a second person has compared it, write hash: 11f9368c3a0068aa',
  ])
})

test('new words under the reading of the older text are told', async () => {
  const unit = "unit: '1-5'\n    reading: "
  expect(await problemsAfterEdit([text, `${unit}gazette`, `${unit}reader`])).toEqual([
    'content/statutes/code-10-2026.yml:35:5  statute  The words of unit 1-5 are new, and they are said to be read where content/statutes/code-10-2020.yml was. Say under "readings" where the new words were read, and name that reading here.',
  ])
})

test('a unit that the page of the law forgets, or invents, is told', async () => {
  expect(await problemsAfterEdit(['law-pages/10.yml', "unit: '1-4'", "unit: '1-6'"])).toEqual([
    'content/law-pages/10.yml:17:1  statute  The unit "1-4" of the law is not here. Add it, with plain words.',
    'content/law-pages/10.yml:22:7  statute  The law has no unit "1-6". Correct it, or take it away.',
  ])
})

test('a reading that is not there, and a text of another law, are told', async () => {
  expect(await problemsAfterEdit([text, 'reading: reader', 'reading: raeder'])).toEqual([
    'content/statutes/code-10-2026.yml:23:5  statute  There is no reading "raeder". Did you mean "reader"?',
  ])
  expect(await problemsAfterEdit(['statutes/code-10-2020.yml', 'law: code-10', 'law: rule-7'])).toEqual([
    'content/law-pages/10.yml:8:1  statute  The text "code-10-2020" is of another law. Name a text of this law.',
    'content/statutes/code-10-2020.yml:1:1  statute  The law "rule-7" has its text here, and no page. Write its page in law-pages/, or put it back.',
  ])
})

test('how sure a unit is cannot be written twice', async () => {
  const parts = '  cite: Code 10\n  parts:\n    - { unit: a, confidence: official, asOf: now }'
  expect(await problemsAfterEdit(['laws.yml', '  cite: Code 10', parts])).toEqual([
    'content/laws.yml:3:3  statute  The certainty of each unit stands in content/statutes/code-10-2020.yml already. Take "parts" away here.',
  ])
})
