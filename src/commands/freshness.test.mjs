import { cp, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFresh } from './freshness.mjs'
import { hashInputs } from './inputs-hash.mjs'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.mjs'

async function builtProject() {
  const root = await temporaryFolder()
  for (const folder of ['content/contacts', 'src', 'public/fonts', 'out'])
    await mkdir(join(root, folder), { recursive: true })
  await writeFile(join(root, 'content/contacts/office.yml'), 'name: Office')
  await writeFile(join(root, 'src/page.ts'), '1')
  await writeFile(join(root, 'out/.build-record.json'), JSON.stringify({ inputs: await hashInputs({ root }) }))
  return root
}

test('a site is fresh for the address it was built for, whatever the times of the files say', async () => {
  const root = await builtProject()
  await utimes(join(root, 'src/page.ts'), new Date(), new Date(Date.now() + 60_000))
  expect(await isFresh({ root })).toBe(true)
  expect(await isFresh({ root, siteUrl: 'https://guide.example' })).toBe(false)
})

test.each([
  [
    'a changed fact',
    (/** @type {string} */ root) => writeFile(join(root, 'content/contacts/office.yml'), 'name: Other'),
  ],
  ['a new file', (/** @type {string} */ root) => writeFile(join(root, 'public/icon.svg'), '')],
  ['a renamed file', (/** @type {string} */ root) => rename(join(root, 'src/page.ts'), join(root, 'src/other.ts'))],
  ['a changed configuration', (/** @type {string} */ root) => writeFile(join(root, 'next.config.ts'), '')],
  ['a lost record', (/** @type {string} */ root) => rm(join(root, 'out/.build-record.json'))],
  ['half a record', (/** @type {string} */ root) => writeFile(join(root, 'out/.build-record.json'), '{"inp')],
])('%s makes a site stale', async (_, change) => {
  const root = await builtProject()
  await change(root)
  expect(await isFresh({ root })).toBe(false)
})

test('tests, generated fonts and files of editors do not make a site stale', async () => {
  const root = await builtProject()
  for (const file of [
    'src/page.test.ts',
    'public/fonts/face.woff2',
    'content/.office.yml.swp',
    'content/office.yml~',
  ]) {
    await writeFile(join(root, file), 'x')
  }
  expect(await isFresh({ root })).toBe(true)
})

test('the hash follows the content that is built, and not the folder it lies in', async () => {
  const root = await builtProject()
  const own = await hashInputs({ root })
  await cp(join(root, 'content'), join(root, 'elsewhere/same'), { recursive: true })
  expect(await hashInputs({ root, content: 'elsewhere/same' })).toBe(own)
  await writeFile(join(root, 'elsewhere/same/site.yml'), 'name: Other')
  expect(await hashInputs({ root, content: 'elsewhere/same' })).not.toBe(own)
})
