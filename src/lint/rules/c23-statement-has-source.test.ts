import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { statementHasSource } from '#src/lint/rules/c23-statement-has-source.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

/** A file of the invented state, some of its words changed. */
async function edited([file, from, to]: readonly [file: string, from: string, to: string]) {
  const text = await readFile(`tests/fixtures/invented-state/${file}`, 'utf8')
  return { [file]: text.replace(from, to) }
}

function page(words: string): string {
  return `---\ntitle: A\nsummary: B\n---\n\n${words}\n`
}

const good = `It must come in 30 days. <Cite law="code-10" unit="1-2" /> It is free.

The court must wait. Then it decides.
<Source id="code-page" />

The court has to <Right id="be-told">tell you</Right>.

These must come first, by law: <Cite law="code-10" />

- the form, in 10 days;
- the letter.

- It lasts two years.

  It is then over. <Cite law="rule-7" />

<NotConfirmed>

It must come in 60 days.

</NotConfirmed>

<Question id="when" ask="Must it come in 30 days?">

We do not know what the law says.

</Question>
`

test('statements with something behind them pass, and so do questions and what is said to be unknown', async () => {
  expect(await linesOf(statementHasSource, { 'pages/about.mdx': page(good) })).toEqual([])
})

const bad = `It is free. <Cite law="code-10" /> After that,
**you may not appeal.**

- It is free. <Cite law="code-10" />
- It lasts two years.

The letter is short. <Contact id="court-office" />
`

test('a statement with nothing behind it is told where it begins', async () => {
  const fix =
    'Add <Cite law="…" unit="…" /> or <Source id="…" /> after it, put it in <NotConfirmed>, or say it without the law.'
  expect(await linesOf(statementHasSource, { 'pages/about.mdx': page(bad) })).toEqual([
    `content/pages/about.mdx:6:36  c23-statement-has-source  "After that, you may not appeal." states a law ("may not"), and nothing stands behind it. ${fix}`,
    `content/pages/about.mdx:10:3  c23-statement-has-source  "It lasts two years." states a law ("two years"), and nothing stands behind it. ${fix}`,
  ])
})

test('the label of a way needs its law or its source beside it', async () => {
  const journey = (beside: string) =>
    `edges:\n  - from: a\n    to: b\n    short: it ends\n    label: It must end in 30 days.\n${beside}`
  const lines = (beside: string) => linesOf(statementHasSource, { 'journey.yml': journey(beside) })
  expect(await lines('')).toEqual([
    'content/journey.yml:5:5  c23-statement-has-source  "It must end in 30 days." states a law ("30 days"), and nothing stands behind it. Add cites, sources or rights beside it where the file has them, or say it without the law.',
  ])
  expect(await lines('    cites: [{ law: code-10 }]\n')).toEqual([])
  expect(await lines('    sources: [code-page]\n')).toEqual([])
})

const beside = 'Add cites, sources or rights beside it where the file has them, or say it without the law.'

test('a duty or a last day is told in any words of a record, unless its record names a law', async () => {
  const said = 'Write first. You must write within 5 days.'
  expect(
    await linesOf(statementHasSource, await edited(['contacts/crown-office.yml', 'Ask about mercy.', said])),
  ).toEqual([
    `content/contacts/crown-office.yml:5:1  c23-statement-has-source  "You must write within 5 days." states a law ("within 5 days"), and nothing stands behind it. ${beside}`,
  ])
  const step = ['rights/be-told-of-leave.yml', 'steps:\n', `steps:\n  - ${said}\n`] as const
  expect(await linesOf(statementHasSource, await edited(step))).toEqual([])
})

test('the meaning of a word that states a law wants a law beside it', async () => {
  const term = (more: string) => ({
    'glossary.yml': `- id: petition\n  term: A petition\n  meaning: It is paper. It comes within 5 days.\n${more}`,
  })
  expect(await linesOf(statementHasSource, term(''))).toEqual([
    `content/glossary.yml:3:3  c23-statement-has-source  "It is paper. It comes within 5 days." states a law ("5 days"), and nothing stands behind it. ${beside}`,
  ])
  expect(await linesOf(statementHasSource, term('  cites: [{ law: code-10 }]\n'))).toEqual([])
})

test('the summary, the headings and the questions of a page are read', async () => {
  const text = `---\ntitle: A\nsummary: You must write.\n---\n\n## It must end {/* #end */}\n\n<Question id="a" ask="They must write.">\n\nIt is so.\n\n</Question>\n`
  const lines = await linesOf(statementHasSource, { 'pages/about.mdx': text })
  expect(lines.map((line) => line.split('  ')[0])).toEqual([
    'content/pages/about.mdx:3:1',
    'content/pages/about.mdx:6:1',
    'content/pages/about.mdx:8:1',
  ])
})
