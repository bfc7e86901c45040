import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldersOf, repairSwap, swapIn } from './swap-folders.mjs'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.mjs'

/** @param {Partial<Record<'site' | 'staging' | 'old', string>>} pages what each folder's page says */
async function siteWith(pages) {
  const folders = foldersOf(join(await temporaryFolder(), 'out'))
  const entries = [
    [folders.site, pages.site],
    [folders.staging, pages.staging],
    [folders.old, pages.old],
  ]
  for (const [folder, page] of entries) {
    if (folder === undefined || page === undefined) continue
    await mkdir(folder)
    await writeFile(join(folder, 'index.html'), page)
  }
  return { folders, page: () => readFile(join(folders.site, 'index.html'), 'utf8') }
}

test('the staged site takes the place of the present one, and nothing else stays', async () => {
  const { folders, page } = await siteWith({ site: 'present', staging: 'new', old: 'from a broken swap' })
  await swapIn(folders)
  expect(await page()).toBe('new')
  expect([existsSync(folders.staging), existsSync(folders.old)]).toEqual([false, false])
})

test('the first site ever is put in its place', async () => {
  const { folders, page } = await siteWith({ staging: 'new' })
  await swapIn(folders)
  expect(await page()).toBe('new')
})

test('a swap that fails leaves the present site where it was', async () => {
  const { folders, page } = await siteWith({ site: 'present' })
  await expect(swapIn(folders)).rejects.toThrow('ENOENT')
  expect(await page()).toBe('present')
})

test('a swap cut short between its two steps is repaired', async () => {
  const { folders, page } = await siteWith({ staging: 'new', old: 'present' })
  expect(await repairSwap(folders)).toBe(true)
  expect(await page()).toBe('present')
})

test('a site that is there needs no repair', async () => {
  const { folders, page } = await siteWith({ site: 'present', old: 'older' })
  expect(await repairSwap(folders)).toBe(false)
  expect(await page()).toBe('present')
})
