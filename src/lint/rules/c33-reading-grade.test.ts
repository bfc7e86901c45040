import { expect, test } from 'vitest'
import { readingGrade } from '#src/lint/rules/c33-reading-grade.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const page = (words: string) => `---\ntitle: A\nsummary: B\n---\n\n${words}\n`
const hard = 'Notification of commencement of resentencing proceedings is administered contingently.'

test('plain prose passes', async () => {
  expect(await linesOf(readingGrade, {})).toEqual([])
  expect(
    await linesOf(readingGrade, { 'pages/about.mdx': page('You get a letter when a new hearing begins.') }),
  ).toEqual([])
})

test('a page that is too hard is told, with its hardest sentence', async () => {
  const lines = await linesOf(readingGrade, { 'pages/about.mdx': page(`You get a letter. ${hard}`) })
  expect(lines).toEqual([
    expect.stringMatching(
      /^content\/pages\/about\.mdx:1:1 {2}c33-reading-grade {2}The page reads at grade \d+\.\d, and 8 is the most\./,
    ),
  ])
  expect(lines[0]).toContain(`the hardest is: "${hard}"`)
})

test('a page may read as hard as its exception allows', async () => {
  const exceptions = 'exceptions:\n  - page: /about/\n    grade: 40\n    reason: It quotes.\n'
  expect(await linesOf(readingGrade, { 'pages/about.mdx': page(hard), 'editorial.yml': exceptions })).toEqual([])
})
