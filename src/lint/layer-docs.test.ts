import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { layerDocs } from '#src/lint/layer-docs.ts'
import { readArrows, readLayerRules } from '#src/lint/layers.ts'
import type { Arrow, LayerRules } from '#src/lint/layers.ts'

let rules: LayerRules
let arrows: readonly Arrow[]
beforeAll(async () => {
  rules = await readLayerRules()
  arrows = await readArrows(rules.isTest)
})

test('docs/layers.md is what `npm run docs:layers` writes', async () => {
  const committed = await readFile('docs/layers.md', 'utf8')
  expect(committed, 'Run `npm run docs:layers` and commit what it writes.').toBe(layerDocs(rules, arrows))
})

test('every folder of src/ has a row and a rule', async () => {
  const entries = await readdir('src', { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const message = 'Name each folder of src/ in `layers` of .dependency-cruiser.mjs, and no other.'
  expect(rules.layers.map(({ name }) => name).toSorted(), message).toEqual(folders.toSorted())
})

test('README.md names every folder of src/', async () => {
  const readme = await readFile('README.md', 'utf8')
  expect(rules.layers.filter(({ name }) => !readme.includes(`\n| \`src/${name}/\` `))).toEqual([])
})

test('rules and picture agree: what may be imported is', () => {
  const needed = new Set(arrows.map(({ from, to }) => `${from} imports ${to}`))
  const allowed = rules.layers.flatMap(({ name, mayImport }) => mayImport.map((other) => `${name} imports ${other}`))
  const message = 'Change `layers` in .dependency-cruiser.mjs, or the imports.'
  expect(allowed.toSorted(), message).toEqual([...needed].toSorted())
})

test('the page says what is closed, marks types, and draws each arrow once', () => {
  const page = layerDocs(
    {
      layers: [
        { name: 'low', holds: 'what others need', mayImport: [] },
        { name: 'side', holds: 'nothing', mayImport: [] },
        { name: 'high', holds: 'what is seen', mayImport: ['low', 'side'] },
      ],
      besides: [{ name: 'no-circular', comment: 'No circles.' }],
      isTest: () => false,
    },
    [
      { from: 'high', to: 'side', isTypesOnly: false },
      { from: 'high', to: 'low', isTypesOnly: true },
    ],
  )
  expect(page).toContain('| `low`  | what others need | none              | side, high       |')
  expect(page).toContain('| `high` | what is seen     | low (types), side |                  |')
  expect(page).toContain('- No circles. (`no-circular`)')
  expect(page).toContain('```mermaid\nflowchart TD\n  low\n  side\n  high\n  high -.-> low\n  high --> side\n```\n')
})
