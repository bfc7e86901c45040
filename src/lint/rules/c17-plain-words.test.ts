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
