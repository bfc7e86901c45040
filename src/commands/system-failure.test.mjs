import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { systemFailure } from './system-failure.mjs'

// A file of Linux that takes nothing, as a full disk.
test.runIf(existsSync('/dev/full'))('a full disk is told with its remedy', async () => {
  const error = await writeFile('/dev/full', 'words').catch((failure) => failure)
  expect(systemFailure(error)).toBe(
    'The disk is full. Free some room, then run the command again. (ENOSPC: no space left on device, write)',
  )
})

test('the place is told where the system knows it', () => {
  const error = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS', path: '/a/out' })
  expect(systemFailure(error)).toMatch(/^\/a\/out: The disk may only be read\. .* \(EROFS: read-only file system\)$/)
})

test('an error of ours, and a missing file, are left to their own words', async () => {
  const missing = await readFile('no-such-file').catch((failure) => failure)
  expect([systemFailure(missing), systemFailure(new Error('ours')), systemFailure('words')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
