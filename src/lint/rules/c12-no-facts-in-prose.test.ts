import { expect, test } from 'vitest'
import { noFactsInProse } from '#src/lint/rules/c12-no-facts-in-prose.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

function page(words: string): string {
  return `---\ntitle: A\nsummary: B\n---\n\n${words}\n`
}

test('names that letters print, dates and amounts pass', async () => {
  const words =
    'The letter may say Rule 29.15, or <Term id="petition">motion under 100.200</Term>. It came on 12 May 2026, cost $1,250.75 and took 30-90 days. Call within 120 days, or 911, at 10.'
  expect(await linesOf(noFactsInProse, { 'pages/about.mdx': page(words) })).toEqual([])
})

test.each([
  ['Call 555-555-0100 now.', '6:6', 'A phone number, "555-555-0100"'],
  ['Call 5555550100 now.', '6:6', 'A phone number, "5555550100"'],
  ['Call 555–555–0100 now.', '6:6', 'A phone number, "555–555–0100"'],
  ['Call 555\u00A0555\u00A00100 now.', '6:6', 'A phone number, "555\u00A0555\u00A00100"'],
  ['Call 555-**555**-0100 now.', '6:6', 'A phone number, "555-555-0100"'],
  ['Call\n  555-555-\n  0100 now.', '7:3', 'A phone number, "555-555- 0100"'],
  ['Call &#53;55-555-0100 now.', '6:6', 'A phone number, "555-555-0100"'],
  ['Call 555-0100 now.', '6:6', 'A phone number, "555-0100"'],
  ['Call 1-800-555-SAFE now.', '6:8', 'A phone number, "800-555-SAFE"'],
  ['Please call or text 912 now.', '6:21', 'A number that no office in contacts/ has, "912"'],
  ['Text HELP to\n741740.', '7:1', 'A number that no office in contacts/ has, "741740"'],
  ['Call (555) 555-0100 now.', '6:6', 'A phone number, "(555) 555-0100"'],
  ['Section 100.200 says so.', '6:9', 'A section number, "100.200"'],
  ['See https://law.example/10 for it.', '6:5', 'An address of the web, "https://law.example/10"'],
  ['See courts.example.org/victims for it.', '6:12', 'An address of the web, "example.org/victims"'],
  ['Write to a@b.example now.', '6:10', 'An e-mail address, "a@b.example"'],
])('a fact in prose is told in its place: %s', async (words, place, what) => {
  const [line = ''] = await linesOf(noFactsInProse, { 'pages/about.mdx': page(words) })
  expect(line).toContain(`content/pages/about.mdx:${place}  c12-no-facts-in-prose  ${what}, is typed into the text.`)
})

test('a fact in the words of a record is told at its field; words that others chose may hold a section', async () => {
  const source = "- id: code-page\n  title: 'Code 100.200, call 555-555-0100'\n"
  expect(await linesOf(noFactsInProse, { 'sources.yml': source })).toEqual([
    'content/sources.yml:2:3  c12-no-facts-in-prose  A phone number, "555-555-0100", is typed into the text. Put it in the file of the office in contacts/, and name the office; in prose with <Contact id="…" />.',
  ])
  const glossary = '- id: petition\n  term: A 100.200 petition\n  meaning: A petition under 100.200.\n'
  expect(await linesOf(noFactsInProse, { 'glossary.yml': glossary })).toEqual([
    'content/glossary.yml:3:3  c12-no-facts-in-prose  A section number, "100.200", is typed into the text. Cite it: <Cite law="…" unit="…" /> in prose, "units" in a right. A number that letters print is a <Term>.',
  ])
})
