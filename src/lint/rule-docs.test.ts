import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue, firstList } from '#src/lint/catalogue.ts'
import { ruleDocs } from '#src/lint/rule-docs.ts'
import { readSource } from '#src/lint/read-source.ts'

/** The ids that stand in a text as the rule of a finding: `rule: 'schema'`, `rule = 'schema'`, `id: 'c05-…'`. */
function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/\brule(?:: | = )'([^']+)'|\bid: '(c\d\d-[^']+)'/g)].map(([, a, b]) => a ?? b ?? '')
}

const files = [...(await readSource('src/loader')), ...(await readSource('src/lint'))].filter(
  ({ file }) => !file.endsWith('.test.ts'),
)
const reported = new Set(files.flatMap(({ text }) => idsIn(text)))

test('every rule that code reports is in the catalogue, and every rule there is reported', () => {
  expect([...reported].toSorted()).toEqual(Object.keys(catalogue).toSorted())
})

test('a finding is named by a text that this test can see', () => {
  // A rule that is computed would pass the test above unseen.
  const values = files.flatMap(({ text }) =>
    [...text.matchAll(/\brule: ([\w.]+)(?![\w.]| =)/g)].map(([, value]) => value ?? ''),
  )
  expect(values.filter((value) => !/^(string|RuleId|z\.string|\w+\.id)$/.test(value))).toEqual([])
})

test('each rule of src/lint/rules has a file of its own that is named after it', async () => {
  const names = (await readdir('src/lint/rules')).map((file) => basename(file, '.ts'))
  const rules = Object.keys(catalogue).filter((id) => /^c\d\d-/.test(id))
  expect(names.filter((name) => !name.endsWith('.test')).toSorted()).toEqual(rules.toSorted())
  expect(names.filter((name) => name.endsWith('.test')).toSorted()).toEqual(rules.map((id) => `${id}.test`).toSorted())
})

test('every number of the first list is held somewhere, and no rule names one that is not in it', () => {
  const named = Object.values(catalogue).flatMap(({ planned = [] }) => planned)
  expect(named.filter((number) => !(number in firstList))).toEqual([])
  const held = Object.entries(firstList).filter(
    ([number, { alsoHeldBy }]) => named.includes(number) || alsoHeldBy !== undefined,
  )
  expect(held.map(([number]) => number)).toEqual(Object.keys(firstList))
})

test('docs/content-rules.md is what `npm run docs:rules` writes', async () => {
  const committed = await readFile('docs/content-rules.md', 'utf8')
  expect(committed, 'Run `npm run docs:rules` and commit what it writes.').toBe(ruleDocs())
})
