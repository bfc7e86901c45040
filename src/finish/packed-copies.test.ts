import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { writeCompressed } from '#src/finish/compress.ts'
import { copyProblems, repairCopies } from '#src/finish/packed-copies.ts'

async function site() {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const files = ['index.html', 'about.html', 'font.woff2', '_headers']
  for (const file of files) await writeFile(join(folder, file), `text of ${file}`)
  await writeCompressed(folder, files)
  return folder
}

test('copies that were just made are whole, and bear the date of their file', async () => {
  const folder = await site()
  expect(await copyProblems(folder)).toEqual([])
  const dates = await Promise.all(['', '.br', '.gz'].map((ending) => stat(join(folder, `index.html${ending}`))))
  expect(new Set(dates.map(({ mtime }) => Math.floor(mtime.getTime() / 1000))).size).toBe(1)
})

test.each([
  ['broken', (folder: string) => writeFile(join(folder, 'index.html.br'), 'no brotli')],
  [
    'cut short',
    (folder: string) => writeFile(join(folder, 'index.html.br'), brotliCompressSync('text').subarray(0, 3)),
  ],
  ['old', (folder: string) => writeFile(join(folder, 'index.html.br'), brotliCompressSync('an older text'))],
  ['missing', (folder: string) => rm(join(folder, 'index.html.br'))],
])('a copy that is %s is named, and made anew', async (_, harm) => {
  const folder = await site()
  await harm(folder)
  const message = 'this packed copy does not hold what index.html says. Build again: npm run build.'
  expect(await copyProblems(folder)).toEqual([{ file: 'index.html.br', message }])
  expect(await repairCopies(folder)).toEqual(['index.html'])
  expect(await copyProblems(folder)).toEqual([])
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('text of index.html')
})

test('a file that was corrected by hand gets new copies', async () => {
  const folder = await site()
  await writeFile(join(folder, 'about.html'), 'a corrected number')
  expect((await copyProblems(folder)).map(({ file }) => file)).toEqual(['about.html.br', 'about.html.gz'])
  expect(await repairCopies(folder)).toEqual(['about.html'])
  expect(await repairCopies(folder)).toEqual([])
})
