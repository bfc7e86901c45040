import { expect, test } from 'vitest'
import { noBlame } from '#src/lint/rules/c30-no-blame.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const page = (words: string) => ({ 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })

test('what is said kindly, and what the law owes the reader, passes', async () => {
  const good =
    'That is **not** your fault. It is not in any way your fault.\n\nYou must be told. What you must ask for is here. It does not erase your history. You can ask now.'
  expect(await linesOf(noBlame, page(good))).toEqual([])
})

test.each([
  ['It is late.\nIf you failed to ask, wait.', '7:4', '"you failed" blames the reader.'],
  ['You should have asked.', '6:1', '"You should have" blames the reader.'],
  ['It is your fault.', '6:7', '"your fault" blames the reader.'],
  ['See. You must write.', '6:6', '"You must write" orders the reader about.'],
  ['The monster stays inside.', '6:5', '"monster" calls a person a thing.'],
  ['Do not worry, they know.', '6:1', '"Do not worry" promises what nobody can keep.'],
  ['It erases your history.', '6:4', '"erases your" promises what nobody can keep.'],
  ['Your visit stays secret.', '6:1', '"Your visit stays secret" promises what nobody can keep.'],
])('a sentence is told that would hurt: %s', async (words, place, message) => {
  const [line = ''] = await linesOf(noBlame, page(words))
  expect(line).toContain(`content/pages/about.mdx:${place}  c30-no-blame  ${message}`)
})

test('who says that numbers were called is believed where one has the day of a call', async () => {
  expect(await linesOf(noBlame, page('We have called every number.'))).toEqual([])
})

test('the words of a record are read too', async () => {
  const glossary = '- id: petition\n  term: A petition\n  meaning: We promise an answer.\n'
  expect(await linesOf(noBlame, { 'glossary.yml': glossary })).toEqual([
    'content/glossary.yml:3:3  c30-no-blame  "We promise" promises what nobody can keep. Say what is known, and what is not.',
  ])
})
