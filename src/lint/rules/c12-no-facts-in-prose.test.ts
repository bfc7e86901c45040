import { expect, test } from 'vitest'
import { noFactsInProse } from '#src/lint/rules/c12-no-facts-in-prose.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

function page(words: string): string {
  return `---\ntitle: A\nsummary: B\n---\n\n${words}\n`
}

test('names that letters print, dates and amounts pass', async () => {
  const words =
    'The letter may say Rule 29.15, or <Term id="petition">motion under 100.200</Term>. It came on 12 May 2026, cost $1,250.75 and took 30-90 days.'
  expect(await linesOf(noFactsInProse, { 'pages/about.mdx': page(words) })).toEqual([])
})

test.each([
  ['Call 555-555-0100 now.', '6:6', 'A phone number, "555-555-0100"'],
  ['Call (555) 555-0100 now.', '6:6', 'A phone number, "(555) 555-0100"'],
  ['Section 100.200 says so.', '6:9', 'A section number, "100.200"'],
  ['See https://law.example/10 for it.', '6:5', 'An address of the web, "https://law.example/10"'],
  ['See courts.example.org/victims for it.', '6:12', 'An address of the web, "example.org/victims"'],
  ['Write to a@b.example now.', '6:10', 'An e-mail address, "a@b.example"'],
])('a fact in prose is told in its place: %s', async (words, place, what) => {
  const [line = ''] = await linesOf(noFactsInProse, { 'pages/about.mdx': page(words) })
  expect(line).toContain(`content/pages/about.mdx:${place}  c12-no-facts-in-prose  ${what}, is typed into the text.`)
})

test('a fact in the words of a record is told at its field; the word of the glossary may be a number', async () => {
  const glossary = '- id: petition\n  term: A 100.200 petition\n  meaning: A petition under 100.200.\n'
  expect(await linesOf(noFactsInProse, { 'glossary.yml': glossary })).toEqual([
    'content/glossary.yml:3:3  c12-no-facts-in-prose  A section number, "100.200", is typed into the text. Cite it: <Cite law="…" unit="…" /> in prose, "units" in a right. A number that letters print is a <Term>.',
  ])
})
