import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editorSchemas, editorSettings } from '#src/lint/editor-schemas.ts'
import { readSource } from '#src/lint/read-source.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import { splitFrontMatter } from '#src/loader/split-front-matter.ts'

const schemas = editorSchemas()
const run = 'Run `npm run docs:schemas` and commit what it writes.'

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(join('.vscode', file), 'utf8'))
}

/** The files of a content folder that a schema is for. */
function filesFor(files: readonly string[], names: readonly string[]): readonly string[] {
  const fits = (pattern: string, name: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(name)
  const isLeftOut = (name: string) => files.some((file) => file.startsWith('!') && fits(file.slice(1), name))
  return names.filter((name) => files.some((file) => fits(file, name)) && !isLeftOut(name))
}

async function namesIn(root: string): Promise<readonly string[]> {
  const names = await readdir(root, { recursive: true })
  return names.map((name) => name.replaceAll(sep, '/')).filter((name) => /\.(yml|mdx)$/.test(name))
}

async function valueIn(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8')
  return parse(path.endsWith('.mdx') ? splitFrontMatter(text, path).head : text)
}

test('.vscode/ holds what `npm run docs:schemas` writes, and nothing else', async () => {
  expect(await readJson('settings.json'), run).toEqual(editorSettings())
  expect((await readdir('.vscode/schemas')).sort(), run).toEqual(schemas.map(({ name }) => name).sort())
  for (const { name, schema } of schemas) {
    expect(await readJson(`schemas/${name}`), `${name}: ${run}`).toEqual(JSON.parse(JSON.stringify(schema)))
  }
})

test.each(['content', 'tests/fixtures/invented-state'])(
  'each file in %s has one schema, and passes it',
  async (root) => {
    const names = await namesIn(root)
    const ajv = addFormats(new Ajv({ allErrors: true }))
    const seen = new Map<string, number>()
    for (const { files, schema } of schemas) {
      const isGood = ajv.compile(schema)
      for (const name of filesFor(files, names)) {
        seen.set(name, (seen.get(name) ?? 0) + 1)
        expect(isGood(await valueIn(join(root, name))), `${name}: ${ajv.errorsText(isGood.errors)}`).toBe(true)
      }
    }
    expect(names.filter((name) => seen.get(name) !== 1)).toEqual([])
  },
)

test('an unknown field, a missing one and a wrong choice are refused, with a description to show for the right ones', () => {
  const contact = schemas.find(({ name }) => name === 'contacts.json')?.schema
  const ajv = addFormats(new Ajv({ allErrors: true }))
  const isGood = ajv.compile(contact ?? {})
  expect(isGood({ name: 'A', grup: 'now', group: 'never' })).toBe(false)
  const found = ajv.errorsText(isGood.errors)
  expect(found).toContain('must NOT have additional properties')
  expect(found).toContain("must have required property 'phones'")
  expect(found).toContain('data/group must be equal to one of the allowed values')
  expect(JSON.stringify(contact)).toContain('The number with hyphens, like')
})

test('words may have several lines, and no space at either end', () => {
  const terms = schemas.find(({ name }) => name === 'glossary.json')?.schema
  const isGood = new Ajv({ strict: false }).compile(terms ?? {})
  const term = (meaning: string) => [{ id: 'a', term: 'a', meaning }]
  expect(isGood(term('One line.\nAnd another.'))).toBe(true)
  expect(isGood(term('One line. '))).toBe(false)
})

test('no pattern of a schema has a flag, which JSON Schema would lose', async () => {
  const source = await readSource('src/schema')
  const patterns = source.flatMap(({ text }) => Array.from(text.matchAll(/\.regex\((\/.*?\/)([a-z]*)[,)]/g)))
  expect(patterns.length).toBeGreaterThan(5)
  expect(patterns.filter(([, , flags]) => flags !== '').map(([, pattern]) => pattern)).toEqual([])
})

test('the editor reads the lines of the content check as problems of the files', async () => {
  const tasks = JSON.stringify(await readJson('tasks.json'))
  const pattern = /"regexp":"((?:[^"\\]|\\.)*)"/.exec(tasks)?.[1] ?? ''
  const line = formatProblem({ file: 'content/a.mdx', line: 3, column: 7, rule: 'schema', message: 'No.', fix: 'Yes.' })
  const source: unknown = JSON.parse(`"${pattern}"`)
  expect(new RegExp(String(source)).exec(line)?.slice(1)).toEqual(['content/a.mdx', '3', '7', 'schema', 'No. Yes.'])
})
