import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { fillEverything, saved, writingPages } from '#tests/e2e/written.ts'

// npm test finds LibreOffice and names it here. Run alone, the test takes the system's.
const office = process.env['SOFFICE_PATH'] ?? ['/usr/bin/soffice'].find(existsSync)

/** The words of a Word file, as LibreOffice reads them. */
async function wordsOf(bytes: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'word-file-'))
  try {
    await writeFile(join(folder, 'page.docx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const convert = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    await promisify(execFile)(office ?? '', [profile, ...convert, join(folder, 'page.docx')])
    return await readFile(join(folder, 'page.txt'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const joined = (words: string) => words.replaceAll(/\s+/g, ' ').replaceAll('\ufeff', '').trim()

test.describe('the Word file', { tag: '@script' }, () => {
  // On a computer of someone who has none, npm test says so. In CI every test has to run, so there it fails instead.
  test.skip(office === undefined && process.env['CI'] !== 'true', 'LibreOffice is not installed on this computer.')

  for (const path of ['/letters/all-rights/', '/letters/clemency/', '/plan/statement/', '/plan/parole-hearing/'])
    test(`of ${path} opens in LibreOffice with the same words`, async ({ page }) => {
      expect(writingPages).toContain(path)
      await page.goto(path, { waitUntil: 'networkidle' })
      await fillEverything(page)
      const text = await saved(page, () => page.getByRole('button', { name: 'Save as text' }).click())
      const word = await saved(page, () => page.getByRole('button', { name: 'Save for Word' }).click())
      expect(joined(await wordsOf(word.bytes))).toBe(joined(text.bytes.toString('utf8')))
    })
})
