import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const folder = join(builtFolder, 'data')
const readJson = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'))
const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
const files = await Promise.all(names.map(async (name) => ({ name, data: await readJson(name) })))
const { pages } = await readBuiltSite(builtFolder)

/** The validator of a file, from the schema that it names itself. */
async function validatorOf(data: unknown) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
  addFormats(ajv)
  const address = typeof data === 'object' && data !== null && '$schema' in data ? data.$schema : undefined
  expect(address).toMatch(/^schema\/[a-z-]+\.json$/)
  const schema = await readJson(String(address))
  if (typeof schema !== 'object' || schema === null) throw new Error(`${String(address)} holds no schema.`)
  return ajv.compile(schema)
}

test.each(files)('$name is what its own schema says, as another program reads it', async ({ data }) => {
  const isValid = await validatorOf(data)
  expect(isValid(data), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
})

type Path = readonly (string | number)[]

/** Every place in some data. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one])
    : Object.entries(value)
  return [path, ...inner.flatMap(([key, one]) => placesIn(one, [...path, key]))]
}

/** A copy with something that no schema knows in one place: a strange key in a mapping, or a mapping for a value. */
function spoilt(value: unknown, [key, ...rest]: Path): unknown {
  if (key !== undefined && Array.isArray(value))
    return value.map((one: unknown, index) => (index === key ? spoilt(one, rest) : one))
  if (typeof value !== 'object' || value === null) return { strange: true }
  if (Array.isArray(value)) return [...value.map((one: unknown) => one), { strange: true }]
  if (key === undefined) return { ...value, strange: true }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === key ? spoilt(one, rest) : one]))
}

test.each(files)('$name with anything strange in any place is refused', async ({ data }) => {
  const isValid = await validatorOf(data)
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(data)), (place) => {
      expect(isValid(spoilt(data, place)), place.join('.')).toBe(false)
    }),
    { numRuns: 60 },
  )
})

test('the index names every other file with its schema, and no file stands beside them that it does not name', async () => {
  const index = files.find(({ name }) => name === 'index.json')?.data
  const { files: listed = [] } = typeof index === 'object' && index !== null && 'files' in index ? index : {}
  const named = Array.isArray(listed) ? listed.map((entry: { name: string }) => entry.name) : []
  expect([...named, 'index.json'].toSorted()).toEqual(names)
  expect((await readdir(join(folder, 'schema'))).filter((name) => name.endsWith('.json')).toSorted()).toEqual(names)
})

test('every page that the data names is there, with its anchor', () => {
  const places = new Set(pages.flatMap(({ address, ids }) => [address, ...[...ids].map((id) => `${address}#${id}`)]))
  const named = files.flatMap(({ data }) =>
    [...JSON.stringify(data).matchAll(/"page":"([^"]+)"/g)].map(([, page = '']) => page),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((page) => !places.has(page))).toEqual([])
})

test('each id stands once in its list', () => {
  for (const { name, data } of files) {
    if (typeof data !== 'object' || data === null) throw new Error(`${name} holds no mapping.`)
    for (const list of Object.values(data).filter(Array.isArray)) {
      const ids = list.flatMap((one: unknown) =>
        typeof one === 'object' && one !== null && 'id' in one ? [one.id] : [],
      )
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  }
})
