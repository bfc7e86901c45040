import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { statementDocs } from '#src/lint/statement-docs.ts'
import { readContent } from '#src/loader/read-content.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

test('docs/statements.md is what `npm run docs:statements` writes', async () => {
  const committed = await readFile('docs/statements.md', 'utf8')
  const isFresh = committed === statementDocs(await readContent('content'))
  expect(isFresh, 'Run `npm run docs:statements` and commit what it writes.').toBe(true)
})

test('each statement stands there with its place, its law or source and how sure it is', async () => {
  const about =
    '---\ntitle: A\nsummary: B\n---\n\nYou can ask.\n\n- It must come in 30 days. It is free. <Cite law="code-10" unit="1-2" />\n'
  const root = await writeInventedState({ 'pages/about.mdx': about })
  const lines = statementDocs(await readContent(root)).split('\n')
  await removeContent(root)
  expect(lines.filter((line) => line.includes('about.mdx'))).toEqual([
    '## content/pages/about.mdx',
    '- `content/pages/about.mdx:8` It must come in 30 days. It is free. [Code 10.1(2) (copy, 1 May 2020)]',
  ])
  expect(lines.filter((line) => line.startsWith('- `content/handouts/rights.yml:'))).not.toEqual([])
  expect(lines.filter((line) => line.startsWith('- `content/journey.yml:'))).not.toEqual([])
})
