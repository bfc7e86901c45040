import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '#src/finish/site-files.ts'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { hashedPath, pageHeaders } from '#src/hosting/policy.ts'
import { readRedirects, redirectsName } from '#src/hosting/redirects-file.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

test('the headers file for hosts holds every header of the policy', async () => {
  const text = await readFile(join(builtFolder, '_headers'), 'utf8')
  const { styleHashes } = await readBuildRecord(builtFolder)
  for (const [name, value] of pageHeaders(styleHashes)) expect(text).toContain(`\n  ${name}: ${value}\n`)
})

test('what hosts read is within their limits', async () => {
  // https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/: Netlify names none that is lower.
  const lines = (await readFile(join(builtFolder, '_headers'), 'utf8')).split('\n')
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000)
  const redirects = await readFile(join(builtFolder, redirectsName), 'utf8').catch(() => '')
  expect(readRedirects(redirects).size).toBeLessThanOrEqual(2000)
})

test('every file with a hash in its name is kept for ever, and no other file lies where hosts keep all', async () => {
  const files = (await listFiles(builtFolder)).filter((file) => !/\.(br|gz)$/.test(file))
  const inKeptFolder = files.filter((file) => /^(fonts|islands)\//.test(file))
  expect(inKeptFolder.length).toBeGreaterThan(1)
  expect(inKeptFolder.filter((file) => !hashedPath.test(`/${file}`))).toEqual([])
})
