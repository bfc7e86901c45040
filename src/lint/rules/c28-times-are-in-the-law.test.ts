import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { timesAreInTheLaw } from '#src/lint/rules/c28-times-are-in-the-law.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const page = (words: string) => ({ 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })
const right = 'rights/be-told-of-leave.yml'
const rightWith = async (from: string, to: string) => {
  const text = await readFile(`tests/fixtures/invented-state/${right}`, 'utf8')
  return { [right]: text.replace(from, to) }
}

test('times that the law names, in digits or in words, pass', async () => {
  expect(await linesOf(timesAreInTheLaw, {})).toEqual([])
  const good =
    'You are told 10 days before. <Cite law="code-10" unit="1-5" /> It is ten days. <Right id="be-told-of-leave" />'
  expect(await linesOf(timesAreInTheLaw, page(good))).toEqual([])
})

test('a part stands for what leads to it and for what is below it', async () => {
  expect(await linesOf(timesAreInTheLaw, page('It is ten days. <Cite law="code-10" unit="1" />'))).toEqual([])
})

test('a time that stands before a source, too, or before a law that is not printed, is not judged', async () => {
  const good =
    'It took 9 days. <Cite law="code-10" unit="1-5" /> <Source id="old-list" /> It is 9 days. <Cite law="rule-7" /> It took 9 days.'
  expect(await linesOf(timesAreInTheLaw, page(good))).toEqual([])
})

test('another time is told, before a law and before a right', async () => {
  const bad = 'It is 9 days. <Cite law="code-10" unit="1-5" />\n\nIt is ten hours. <Right id="be-told-of-leave" />'
  expect(await linesOf(timesAreInTheLaw, page(bad))).toEqual([
    'content/pages/about.mdx:6:1  c28-times-are-in-the-law  "9 days" is not in the law behind it (code-10, 1-5), which says "ten days". Compare the number with content/statutes/code-10-2026.yml. Correct it here, or cite the part of the law that says it.',
    'content/pages/about.mdx:8:1  c28-times-are-in-the-law  "ten hours" is not in the law behind it (code-10, 1-5), which says "ten days". Compare the number with content/statutes/code-10-2026.yml. Correct it here, or cite the part of the law that says it.',
  ])
})

test('another time is told in the meaning of a word', async () => {
  const meaning = (days: string) =>
    `- id: petition\n  term: A petition\n  meaning: One waits ${days}.\n  cites: [{ law: code-10, unit: '1-5' }]\n`
  expect(await linesOf(timesAreInTheLaw, { 'glossary.yml': meaning('ten days') })).toEqual([])
  const lines = await linesOf(timesAreInTheLaw, { 'glossary.yml': meaning('9 days') })
  expect(lines.map((line) => line.split('  ')[0])).toEqual(['content/glossary.yml:3:3'])
})

test('another time is told in the title and the time limit of a right, and in what a change of the law means', async () => {
  expect(await linesOf(timesAreInTheLaw, await rightWith('At least 10 days', 'At least 9 days'))).toEqual([
    'content/rights/be-told-of-leave.yml:12:1  c28-times-are-in-the-law  "9 days" is not in the law behind it (code-10, 1-5), which says "ten days". Compare the number with content/statutes/code-10-2026.yml. Correct it here, or cite the part of the law that says it.',
  ])
  expect(await linesOf(timesAreInTheLaw, await rightWith('before leave', '9 days before leave'))).toHaveLength(1)
  const pageText = await readFile('tests/fixtures/invented-state/law-pages/10.yml', 'utf8')
  const meaning = pageText.replace('After arson, you need not ask any more.', 'It is 9 days now.')
  expect(await linesOf(timesAreInTheLaw, { 'law-pages/10.yml': meaning })).toHaveLength(1)
})

test('a law that names no time says so', async () => {
  expect(await linesOf(timesAreInTheLaw, page('It is one day. <Cite law="code-10" unit="1-1" />'))).toEqual([
    'content/pages/about.mdx:6:1  c28-times-are-in-the-law  "one day" is not in the law behind it (code-10, 1-1), which says no time. Compare the number with content/statutes/code-10-2026.yml. Correct it here, or cite the part of the law that says it.',
  ])
})

test('a day that lies elsewhere than its words say is told', async () => {
  const text = await readFile('tests/fixtures/invented-state/dates.yml', 'utf8')
  const days = (offset: string) => {
    const moved = text.replace('words: The day itself.', 'words: Two weeks before.').replace('offset: 0', offset)
    return linesOf(timesAreInTheLaw, { 'dates.yml': moved })
  }
  const said = (await days('offset: -4')).filter((line) => line.includes('offset'))
  expect(said).toEqual([
    'content/dates.yml:18:5  c28-times-are-in-the-law  The offset is -4 days, and the words say "Two weeks". Write the same number of days in both: below zero for days before, a week is 7.',
  ])
  expect((await days('offset: -14')).filter((line) => line.includes('offset'))).toEqual([])
})
