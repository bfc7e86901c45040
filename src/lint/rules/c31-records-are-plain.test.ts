import { expect, test } from 'vitest'
import { recordsArePlain } from '#src/lint/rules/c31-records-are-plain.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const meaning = (words: string) => ({
  'glossary.yml': `- id: petition\n  term: A petition\n  meaning: '${words}'\n`,
})

test('plain words pass, with brackets, blanks and an ampersand', async () => {
  expect(await linesOf(recordsArePlain, meaning('A [short] text (or letter) & {a-blank}, 1 < 2.'))).toEqual([])
})

test.each([
  ['A **bold** word.', '"**" is a mark of Markdown'],
  ['See [here](/x/).', '"[here](/x/)" is a link'],
  ['A <b>bold</b> word.', '"<b>" is a component or HTML'],
  ['Call <Contact id="court-office" />.', '"<Contact id="court-office" />" is a component or HTML'],
  ['Two&nbsp;words.', '"&nbsp;" is a letter in code'],
])('what a page alone can hold is told in a record: %s', async (words, message) => {
  const lines = await linesOf(recordsArePlain, meaning(words))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(
    `content/glossary.yml:3:3  c31-records-are-plain  ${message}, and would be printed as it stands.`,
  )
})
