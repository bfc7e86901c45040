import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { documentedSchemas } from '#src/lint/documented-schemas.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { splitFrontMatter } from '#src/loader/split-front-matter.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

// The site of the invented state is built and tested like the real one: what it does not hold is not tested there.

type Schema = z.core.JSONSchema.BaseSchema

const fixture = 'tests/fixtures/invented-state'

/** Not on any page: the words of the interface, which the build takes from the real guide, and exceptions for writers. */
const notShown = ['locales/en/ui.yml', 'editorial.yml']

const shown = documentedSchemas.filter(([title]) => !notShown.includes(title))

test.each(shown)('the invented state has every variant of %s', async (title, schema) => {
  const records = (await valuesFor(title)).filter((value) => schema.safeParse(value).success)
  expect(records).not.toEqual([])
  expect(missingVariants(z.toJSONSchema(schema, { io: 'input' }), records, title)).toEqual([])
})

test('a variant that nobody wrote is missed', () => {
  const schema = z.strictObject({
    kind: z.enum(['a', 'b']),
    note: z.string().optional(),
    list: z.array(z.strictObject({ name: z.string().optional() })),
  })
  expect(missingVariants(z.toJSONSchema(schema), [{ kind: 'a', list: [{}] }], 'record')).toEqual([
    'record.kind is never "b"',
    'record.note is never written',
    'record.list is never empty',
    'record.list[].name is never written',
  ])
})

test('the invented state is another one: no stage or lane of the real one, another number of both, and each kind of way', async () => {
  const root = await writeInventedState()
  const [real, invented] = await Promise.all([loadGuide('content'), loadGuide(root)])
  await removeContent(root)
  const ids = new Set([...real.stages, ...real.contacts, ...real.rights].map(({ id }) => id))
  expect([...invented.stages, ...invented.contacts, ...invented.rights].filter(({ id }) => ids.has(id))).toEqual([])
  expect(invented.journey.lanes.length).not.toBe(real.journey.lanes.length)
  expect(invented.stages.length).not.toBe(real.stages.length)
  expect(invented.stages.length).toBeGreaterThanOrEqual(3)
  const { edges, places } = invented.journey
  const laneOf = (id: string) => places.find((place) => place.id === id)?.lane
  const placeOf = (id: string) => places.findIndex((place) => place.id === id)
  expect(edges.filter(({ from, to }) => from === to)).not.toEqual([])
  expect(edges.filter(({ from, to }) => laneOf(from) !== laneOf(to))).not.toEqual([])
  expect(edges.filter(({ from, to }) => placeOf(to) < placeOf(from))).not.toEqual([])
})

/** What stands in the files that a schema is for: "contacts/<office>.yml", "laws.yml, each entry", "<Cite>, in the text…". */
async function valuesFor(title: string): Promise<readonly unknown[]> {
  const [name = '', part] = title.split(', ')
  const component = /^<(\w+)>$/.exec(name)?.[1]
  if (component !== undefined) return (await textsOf('<folder>/<page>.mdx')).flatMap((text) => used(component, text))
  const texts = await textsOf(name)
  const values = texts.map((text) => valueOf(name.endsWith('.mdx') ? splitFrontMatter(text, name).head : text))
  return part === 'each entry' ? values.flatMap(entriesOf) : values
}

function valueOf(text: string): unknown {
  return parse(text)
}

function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list.map((entry: unknown) => entry) : []
}

/** The texts of the files whose name fits; "<page>" stands for any name. */
async function textsOf(name: string): Promise<readonly string[]> {
  const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll(/<\w+>/g, '[^/]+')}$`)
  const files = (await readdir(fixture, { recursive: true })).filter((file) => pattern.test(file.replaceAll(sep, '/')))
  return Promise.all(files.map((file) => readFile(join(fixture, file), 'utf8')))
}

/** The attributes of each use of a component in a text. */
function used(component: string, text: string): readonly unknown[] {
  return Array.from(text.matchAll(new RegExp(`<${component}\\b([^>]*)>`, 'g')), ([, attributes = '']) =>
    Object.fromEntries(Array.from(attributes.matchAll(/(\w+)="([^"]*)"/g), ([, key = '', value]) => [key, value])),
  )
}

/** Every choice never made, every field never written or never left out, every list that must be there and is never empty. */
function missingVariants(schema: Schema, values: readonly unknown[], path: string): readonly string[] {
  const { items } = schema
  const choices = schema.enum ?? []
  if (typeof items === 'object' && !Array.isArray(items)) {
    return missingVariants(items, values.flatMap(entriesOf), `${path}[]`)
  }
  return [
    ...choices.filter((choice) => !values.includes(choice)).map((choice) => `${path} is never "${String(choice)}"`),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      if (typeof field === 'boolean') return []
      const isNeeded = schema.required?.includes(name) === true
      return missingField({
        field,
        isNeeded,
        values: values.map((value) => fieldOf(value, name)),
        path: `${path}.${name}`,
      })
    }),
  ]
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

type Field = {
  readonly field: Schema
  readonly isNeeded: boolean
  readonly values: readonly unknown[]
  readonly path: string
}

function missingField({ field, isNeeded, values, path }: Field): readonly string[] {
  const written = values.filter((value) => value !== undefined)
  if (written.length === 0) return [`${path} is never written`]
  const isNeverLeftOut = !isNeeded && written.length === values.length
  const mayBeEmpty = isNeeded && field.type === 'array' && (field.minItems ?? 0) === 0
  const isNeverEmpty = mayBeEmpty && written.every((list) => entriesOf(list).length > 0)
  return [
    ...(isNeverLeftOut ? [`${path} is never left out`] : []),
    ...(isNeverEmpty ? [`${path} is never empty`] : []),
    ...missingVariants(field, written, path),
  ]
}
