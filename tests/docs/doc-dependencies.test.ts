import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { packageNames } from '#tests/docs/npm-scripts.ts'

const page = await readFile('docs/architecture.md', 'utf8')
const [, chapter = ''] = /^## Dependencies, one line each\n([^]*?)^## /m.exec(page) ?? []
const rows = [...chapter.matchAll(/^\| (?!package|-)(.+?) +\| (.+?) +\|$/gm)]
const explained = rows.flatMap(([, names = '']) => names.split(', '))

/** `@types/*` stands for all packages of types. */
const rowOf = (name: string) => (name.startsWith('@types/') ? '@types/*' : name)

test('docs/architecture.md explains each dependency of package.json once, and no other', () => {
  const wanted = [...new Set(packageNames.map(rowOf))]
  const message = 'One line for each, in the table "Dependencies, one line each" of docs/architecture.md.'
  expect(explained.toSorted(), message).toEqual(wanted.toSorted())
})
