import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { recordIsUsed } from '#src/lint/rules/c06-record-is-used.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const textOf = (file: string) =>
  readFile(new URL(`../../../tests/fixtures/invented-state/${file}`, import.meta.url), 'utf8')

const fix = 'Name it where it belongs, or take it away.'

test('records pass that a field, a component or a blank of a letter names', async () => {
  expect(await linesOf(recordIsUsed, {})).toEqual([])
})

/** For each kind: the file, the record before which a new one is put, the new one, and where it is told. */
const cases = [
  {
    ...{ kind: 'source', file: 'sources.yml', before: '- id: code-page\n', at: '1:3' },
    record: '- id: a-page\n  title: A\n  publisher: B\n  kind: report\n  collectedOn: 2026-05-02\n',
  },
  {
    ...{ kind: 'law', file: 'laws.yml', before: '- id: code-10\n', at: '1:3' },
    record:
      '- id: a-page\n  cite: A\n  name: A\n  unitStyle: point\n  confidence: copy\n  asOf: A\n  sources: [code-page]\n',
  },
  {
    ...{ kind: 'sender', file: 'what-happened.yml', before: '  - id: court\n', at: '4:5' },
    record: '  - id: a-page\n    name: A\n',
  },
  {
    ...{ kind: 'topic', file: 'what-happened.yml', before: '  - id: hearing\n', at: '9:5' },
    record: '  - id: a-page\n    name: A\n',
  },
  {
    ...{ kind: 'field', file: 'letter-form.yml', before: '  - { id: day,', at: '12:7' },
    record: '  - { id: a-page, label: A, blank: a, kind: line }\n',
  },
  {
    ...{ kind: 'group of letters', file: 'letter-form.yml', before: '  - { id: all,', at: '81:7' },
    record: '  - { id: a-page, name: A }\n',
  },
]

test.each(cases)('a $kind that nothing names is told where it stands', async ({ kind, file, before, record, at }) => {
  const text = await textOf(file)
  expect(await linesOf(recordIsUsed, { [file]: text.replace(before, `${record}${before}`) })).toEqual([
    `content/${file}:${at}  c06-record-is-used  Nothing names the ${kind} "a-page". ${fix}`,
  ])
})

test('a text of a law that no page prints is told', async () => {
  const older = await textOf('statutes/code-10-2020.yml')
  expect(await linesOf(recordIsUsed, { 'statutes/code-10-1990.yml': older })).toEqual([
    `content/statutes/code-10-1990.yml:1:1  c06-record-is-used  Nothing names the text "code-10-1990". ${fix}`,
  ])
})

test('while a file cannot be read, nobody knows what it names', async () => {
  const sources = await textOf('sources.yml')
  const more = '- id: zzz\n  title: A\n  publisher: B\n  kind: report\n  collectedOn: 2026-05-02\n'
  expect(await linesOf(recordIsUsed, { 'sources.yml': `${sources}${more}` })).toHaveLength(1)
  expect(await linesOf(recordIsUsed, { 'sources.yml': `${sources}${more}`, 'pages/about.mdx': '---js\n' })).toEqual([])
})
