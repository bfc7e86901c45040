import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { pageHeaders } from '#src/hosting/policy.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

test('the headers file for hosts holds every header of the policy', async () => {
  const text = await readFile(join(builtFolder, '_headers'), 'utf8')
  const { styleHashes } = await readBuildRecord(builtFolder)
  for (const [name, value] of pageHeaders(styleHashes)) expect(text).toContain(`\n  ${name}: ${value}\n`)
})
