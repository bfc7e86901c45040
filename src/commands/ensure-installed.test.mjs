import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { ensureInstalled } from './ensure-installed.mjs'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.mjs'

const lock = JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } })

/** A project with a lock file; `install` writes `after` over it, as npm may. */
async function project(after = lock) {
  const root = await temporaryFolder()
  const lockFile = join(root, 'package-lock.json')
  await writeFile(lockFile, lock)
  const install = vi.fn(async () => {
    await writeFile(lockFile, after)
    return 0
  })
  vi.spyOn(console, 'log').mockReturnValue()
  const warn = vi.spyOn(console, 'warn').mockReset().mockReturnValue()
  return { root, install, warn, readLock: () => readFile(lockFile, 'utf8') }
}

test('packages are installed once, and not again', async () => {
  const { root, install, warn } = await project()
  await ensureInstalled({ root, ci: true, install })
  await mkdir(join(root, 'node_modules'))
  await writeFile(join(root, 'node_modules/.package-lock.json'), lock)
  await ensureInstalled({ root, ci: true, install })
  expect(install).toHaveBeenCalledOnce()
  expect(warn).not.toHaveBeenCalled()
})

test('a lock file that the installation changed fails continuous integration', async () => {
  const { root, install } = await project('{"changed":true}')
  await expect(ensureInstalled({ root, ci: true, install })).rejects.toThrow('npm install changed package-lock.json')
})

test('elsewhere a changed lock file is put back, with a warning', async () => {
  const { root, install, warn, readLock } = await project('{"changed":true}')
  await ensureInstalled({ root, ci: false, install })
  expect(await readLock()).toBe(lock)
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('put back'))
})

test('a failed installation says so', async () => {
  const { root } = await project()
  await expect(ensureInstalled({ root, ci: false, install: async () => 1 })).rejects.toThrow('npm install failed')
})
