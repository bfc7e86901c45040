import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'

const page = await readFile('docs/another-state.md', 'utf8')

/** The files and folders of a content folder, as the page names them: `site.yml`, `rights/`. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(({ name }) => name !== 'README.md')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort()
}

test('the page on another state names every file and folder of the content', async () => {
  const missing = (await namesIn('content')).filter((name) => !page.includes(`\`${name}\``))
  expect(missing).toEqual([])
})

test('the invented state has every kind of record, and no kind that the content has not', async () => {
  const found = async (root: string) => {
    const files = await readdir(root, { recursive: true, withFileTypes: true })
    const places = files.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/`.slice(root.length + 1))
    return [...new Set(places)].sort()
  }
  const invented = await found('tests/fixtures/invented-state')
  const real = (await found('content')).filter((place) => !place.startsWith('locales/'))
  expect(invented).toEqual(real)
})

test('the file that the page sends people to is there', async () => {
  const files = [...page.matchAll(/`((?:src|tests)\/[^`]+)`/g)].map(([, name = '']) => name.replace(/\/$/, ''))
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) expect(await readdir(dirname(file)), file).toContain(basename(file))
})
