import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { documentedSchemas } from '#src/lint/documented-schemas.ts'
import { fieldDocs, fieldsOf } from '#src/lint/field-docs.ts'

test.each(documentedSchemas)('every field of %s is described', (_title, schema) => {
  expect(schema.description).toMatch(/\S/)
  expect(fieldsOf(schema).filter(({ schema: field }) => !/\S/.test(field.description ?? ''))).toEqual([])
})

test('the walk reaches fields inside lists and mappings', () => {
  const paths = documentedSchemas.flatMap(([, schema]) => fieldsOf(schema).map(({ path }) => path))
  expect(paths).toEqual(expect.arrayContaining(['phones[].number', 'address.lines', 'groups[].lines[].rights']))
})

test('docs/content-fields.md is what `npm run docs:fields` writes', async () => {
  const committed = await readFile('docs/content-fields.md', 'utf8')
  expect(committed, 'Run `npm run docs:fields` and commit what it writes.').toBe(fieldDocs())
})
