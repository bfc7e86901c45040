import { expect, test } from 'vitest'
import { quotationIsVerbatim } from '#src/lint/rules/c25-quotation-is-verbatim.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const page = (words: string) => ({ 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })

test('words of the law in quotation marks pass, and so does what no law that we print is cited for', async () => {
  const good =
    'The text says “before leave from gaol is given”. <Cite law="code-10" unit="1-5" /> It says "within ten days". <Cite law="code-10" />\n\nThe letter may say "we are sorry".\n\nA "right" is one word. <Cite law="code-10" />'
  expect(await linesOf(quotationIsVerbatim, page(good))).toEqual([])
})

test('a quotation that the law does not have is told, in prose and in records', async () => {
  expect(
    await linesOf(quotationIsVerbatim, page('The text says “before any leave from gaol”. <Cite law="code-10" />')),
  ).toEqual([
    'content/pages/about.mdx:6:1  c25-quotation-is-verbatim  "before any leave from gaol" is not in the text of the law that is cited with it. Copy the words from statutes/, or say it in words of our own without quotation marks.',
  ])
  const crimes =
    "- id: robbery\n  name: Robbery\n  group: violence\n  class: listed\n  note: It is one of “the robberies of this law”.\n  cites: [{ law: code-10, unit: '1' }]\n"
  expect(await linesOf(quotationIsVerbatim, { 'crimes.yml': crimes })).toEqual([
    'content/crimes.yml:5:3  c25-quotation-is-verbatim  "the robberies of this law" is not in the text of the law that is cited with it. Copy the words from statutes/, or say it in words of our own without quotation marks.',
  ])
})

test('other marks are quotation marks, too, and a right stands for its law', async () => {
  const good =
    'It says ‘before leave from gaol is given’. <Cite law="code-10" /> It says «within ten days». <Cite law="code-10" />'
  expect(await linesOf(quotationIsVerbatim, page(good))).toEqual([])
  const bad =
    'It says ‘before any leave’ and «within two days». <Cite law="code-10" />\n\nIt says "before any leave". <Right id="be-heard" />'
  expect(await linesOf(quotationIsVerbatim, page(bad))).toHaveLength(3)
})
