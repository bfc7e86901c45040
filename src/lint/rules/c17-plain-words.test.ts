import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { plainWords } from '#src/lint/rules/c17-plain-words.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const movedText = await readFile(new URL('../../../tests/fixtures/invented-state/moved.yml', import.meta.url), 'utf8')

function page(count: number): string {
  const sentence = `Word ${'word '.repeat(count - 4)}<Contact id="court-office" /> **bold** end.`
  return `---\ntitle: A\nsummary: B\n---\n\nShort. ${sentence} Short.\n`
}

const prose = (words: string) => ({ 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })

test('a sentence of 25 words passes, and one of 26 is told', async () => {
  expect(await linesOf(plainWords, { 'pages/about.mdx': page(25) })).toEqual([])
  expect(await linesOf(plainWords, { 'pages/about.mdx': page(26) })).toEqual([
    'content/pages/about.mdx:6:1  c17-plain-words  A sentence has 26 words: "Word word word word word word word word …". Split it: 25 are the most.',
  ])
})

test('a paragraph of 5 sentences passes, and one of 6 is told, in a list too', async () => {
  const sentences = (count: number) => 'It is so. '.repeat(count).trim()
  expect(await linesOf(plainWords, prose(`${sentences(5)}\n\n${sentences(5)}`))).toEqual([])
  expect(await linesOf(plainWords, prose(`- ${sentences(5)}\n- ${sentences(6)}`))).toEqual([
    'content/pages/about.mdx:7:3  c17-plain-words  A paragraph has 6 sentences. Begin a new paragraph, or make a list: 5 are the most.',
  ])
})

test('a word to avoid is told with what to write, unless a law or a letter says it', async () => {
  expect(
    await linesOf(plainWords, prose('It comes prior to the day.\n\n- Ask the\n  **Inmates** prior\n  to it.')),
  ).toEqual([
    'content/pages/about.mdx:6:10  c17-plain-words  "prior to" is a word to avoid. Write "before".',
    'content/pages/about.mdx:9:5  c17-plain-words  "Inmates" is a word to avoid. Write "the person convicted".',
    'content/pages/about.mdx:9:15  c17-plain-words  "prior to" is a word to avoid. Write "before".',
  ])
  const good =
    'The text says “prior to the day”. The letter may say <Term id="verdict">offender</Term>. It may say inmate.'
  expect(await linesOf(plainWords, prose(good))).toEqual([])
})

test('words to avoid are told in records and in the heads of pages too, but not where a letter says them', async () => {
  const head = 'title: Ask the inmates\nsummary: B'
  expect(await linesOf(plainWords, { 'pages/about.mdx': `---\n${head}\n---\n\nShort.\n` })).toEqual([
    'content/pages/about.mdx:2:1  c17-plain-words  "inmates" is a word to avoid. Write "the person convicted".',
  ])
  const moved = (lead: string) => ({ 'moved.yml': movedText.replace(/^title: .*$/m, `title: ${lead}`) })
  expect(await linesOf(plainWords, moved('If you failed to write'))).toEqual([
    'content/moved.yml:1:1  c17-plain-words  "failed to" is a word to avoid. Write "not": "if you did not answer" blames nobody.',
  ])
  expect(await linesOf(plainWords, moved('A letter may also say inmate'))).toEqual([])
})

test.each([
  'You must call them.',
  'Please note that it closed.',
  'Do not worry about it.',
  'It is for the elderly.',
  'We know how hard it is.',
  'A killer was here.',
  'You can move on.',
])('%j has a word to avoid', async (words) => {
  expect(await linesOf(plainWords, prose(words))).toHaveLength(1)
})

test.each([
  'You must be told first.',
  'The court must decide.',
  'You should have been told.',
  'Messages can fail, so ask too.',
  'We do not know how you can ask.',
  'Healing Justice has a website.',
])('%j has none', async (words) => {
  expect(await linesOf(plainWords, prose(words))).toEqual([])
})

test('the words of records are read too, but for what a letter says', async () => {
  const term = (meaning: string) => ({ 'glossary.yml': `- id: petition\n  term: An inmate\n  meaning: ${meaning}\n` })
  expect(await linesOf(plainWords, term('A letter may say inmate.'))).toEqual([])
  expect(await linesOf(plainWords, term(`It comes prior to ${'the day '.repeat(12)}`))).toEqual([
    'content/glossary.yml:3:3  c17-plain-words  A sentence has 28 words: "It comes prior to the day the day the da…". Split it: 25 are the most.',
    'content/glossary.yml:3:3  c17-plain-words  "prior to" is a word to avoid. Write "before".',
  ])
})
