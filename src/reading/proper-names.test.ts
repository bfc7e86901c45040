import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContent } from '#src/loader/read-content.ts'
import { namesIn, shortenNames } from '#src/reading/proper-names.ts'
import { readingOf } from '#src/reading/reading-grade.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

test('names come from the records, and words that are no names stay words', async () => {
  const root = await writeInventedState()
  const tree = await readContent(root)
  const { names, lookedUp } = namesIn(tree)
  await removeContent(root)
  expect(names).toEqual(expect.arrayContaining([tree.site.value?.jurisdiction, 'Code 10']))
  expect(names.filter((name) => !/\p{Lu}|\d/u.test(name))).toEqual([])
  expect(names.map(({ length }) => length)).toEqual(names.map(({ length }) => length).toSorted((a, b) => b - a))
  expect(lookedUp.size).toBeGreaterThan(0)
})

test('a name becomes one short word, and a part of a word is no name', () => {
  expect(
    shortenNames("Write to Second Looks. Second Looks's form is here, Outlook too.", ['Second Looks', 'look']),
  ).toBe("Write to Name. Name's form is here, Outlook too.")
  expect(shortenNames('Nothing changes.', [])).toBe('Nothing changes.')
})

test('a page reads the same whatever the office is called', () => {
  const name = fc
    .array(fc.stringMatching(/^[A-Z][a-z.+*(]{0,12}$/), { minLength: 1, maxLength: 6 })
    .map((words) => `Office ${words.join(' ')} Z`)
  fc.assert(
    fc.property(name, (any) => {
      const text = `You can write to ${any} and ask. Keep a copy of what you send.`
      expect(readingOf([shortenNames(text, [any])])).toEqual(readingOf([text.replace(any, () => 'Name')]))
    }),
  )
})
