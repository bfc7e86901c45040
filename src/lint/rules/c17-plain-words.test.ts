import { expect, test } from 'vitest'
import { plainWords } from '#src/lint/rules/c17-plain-words.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

function page(count: number): string {
  const sentence = `Word ${'word '.repeat(count - 4)}<Contact id="court-office" /> **bold** end.`
  return `---\ntitle: A\nsummary: B\n---\n\nShort. ${sentence} Short.\n`
}

test('a sentence of 25 words passes, and one of 26 is told', async () => {
  expect(await linesOf(plainWords, { 'pages/about.mdx': page(25) })).toEqual([])
  expect(await linesOf(plainWords, { 'pages/about.mdx': page(26) })).toEqual([
    'content/pages/about.mdx:6:1  c17-plain-words  A sentence has 26 words: "Word word word word word word word word …". Split it: 25 are the most.',
  ])
})

test('a paragraph of 5 sentences passes, and one of 6 is told, in a list too', async () => {
  const prose = (words: string) => ({ 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })
  const sentences = (count: number) => 'It is so. '.repeat(count).trim()
  expect(await linesOf(plainWords, prose(`${sentences(5)}\n\n${sentences(5)}`))).toEqual([])
  expect(await linesOf(plainWords, prose(`- ${sentences(5)}\n- ${sentences(6)}`))).toEqual([
    'content/pages/about.mdx:7:3  c17-plain-words  A paragraph has 6 sentences. Begin a new paragraph, or make a list: 5 are the most.',
  ])
})
