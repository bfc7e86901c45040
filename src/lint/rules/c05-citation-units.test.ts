import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { citationUnits } from '#src/lint/rules/c05-citation-units.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const law = `- id: code-10
  cite: Code 10
  name: The rights of victims
  unitStyle: point
  confidence: official
  asOf: 1 May 2026
  parts:
    - unit: b-2
      confidence: copy
      asOf: 1 May 2020
  sources: [code-page]
- id: rule-7
  cite: Rule 7
  name: Second looks
  unitStyle: parentheses
  confidence: secondary
  asOf: undated
  sources: [court-page]
`

test('units that fit the style of their law pass', async () => {
  expect(await linesOf(citationUnits, {})).toEqual([])
})

test('units that no style can write are told, in laws and in prose', async () => {
  const about =
    '---\ntitle: A\nsummary: B\n---\n\nIt is so. <Cite law="code-10" unit="1(2)" /> <Cite law="rule-7" unit="b-1" />\n'
  expect(await linesOf(citationUnits, { 'laws.yml': law, 'pages/about.mdx': about })).toEqual([
    'content/pages/about.mdx:6:11  c05-citation-units  "1(2)" is not a unit. Join its numbers and letters by single hyphens, like "1-7-d".',
    'content/laws.yml:8:7  c05-citation-units  The unit "b-2" does not begin with a number, and Code 10 is cited with a point and a number. Begin with the subsection, like "1-7-d", or change unitStyle in laws.yml.',
  ])
})

test('a right that is called after a unit, and names another first, is told', async () => {
  const right = (law: string, unit: string) =>
    `title: Be told\nplain: Yes.\ngroup: court\norder: 1\nunits:\n  - { law: ${law}, unit: '${unit}' }\nholders: [witness]\ntrigger: listed\nduty: The court\ncontacts: [court-office]\nstages: [second-look]\nsteps:\n  - Ask.\n`
  expect(await linesOf(citationUnits, { 'rights/1-1-told.yml': right('code-10', '1-1') })).toEqual([])
  expect(await linesOf(citationUnits, { 'rights/code-3-b-2.yml': right('statute-3', 'b-2') })).toEqual([])
  expect(await linesOf(citationUnits, { 'rights/1-1-told.yml': right('code-10', '1-2') })).toEqual([
    'content/rights/1-1-told.yml:6:21  c05-citation-units  The right "1-1-told" is called after the unit "1-1", and does not name it first. Name law code-10, unit \'1-1\' here. If the law has moved it, rename the file: task 9 of content/README.md.',
  ])
  expect(await linesOf(citationUnits, { 'rights/code-3-b-2.yml': right('statute-3', 'c-1') })).toHaveLength(1)
})

const invented = 'tests/fixtures/invented-state'
const names = (await readdir(invented, { recursive: true })).filter((name) => /\.(?:yml|mdx)$/.test(name))
const texts = await Promise.all(
  names.map(async (name) => ({ name, text: await readFile(join(invented, name), 'utf8') })),
)
const citations = texts.flatMap(({ name, text }) =>
  Array.from(text.matchAll(/(?<=law: code-10, unit: '|law="code-10" unit=")[^'"]+/g), ({ index, 0: unit }) => ({
    ...{ name, line: text.slice(0, index).split('\n').length },
    changed: `${text.slice(0, index)}99${text.slice(index + unit.length)}`,
  })),
)

test.each(citations)('a unit that the law does not have is told wherever it is cited: $name:$line', async (cited) => {
  const lines = await linesOf(citationUnits, { [cited.name]: cited.changed })
  expect(lines.filter((line) => line.startsWith(`content/${cited.name}:${String(cited.line)}:`))).toHaveLength(1)
})
