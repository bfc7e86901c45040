import { existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { fontPath } from '#src/finish/font-subset.ts'
import { runNode } from '#tests/faults/run-node.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  onTestFinished(async () => {
    await chmod(folder, 0o755)
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

/** What `next build` leaves of the smallest site. */
async function exportedSite(): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, '_next'))
  await mkdir(join(folder, 'fonts'))
  await writeFile(join(folder, '_next/a.css'), `@font-face{font-family:A;src:url('${fontPath}')}p{color:red}`)
  await writeFile(join(folder, fontPath), 'font bytes')
  const head = '<meta charset="utf-8"><link rel="stylesheet" href="/_next/a.css"><title>T</title>'
  for (const file of ['index.html', '404.html'])
    await writeFile(
      join(folder, file),
      `<!DOCTYPE html><html lang="en"><head>${head}</head><body><p>Words</p></body></html>`,
    )
  return folder
}

/** Runs the finishing step by itself, with content that moved nothing. */
async function finish(folder: string) {
  const content = await temporaryFolder()
  await cp('content/locales', join(content, 'locales'), { recursive: true })
  await writeFile(join(content, 'redirects.yml'), '[]')
  return runNode(['--import', 'tsx', 'src/finish/run.ts', folder, '0'.repeat(64)], { CONTENT_FOLDER: content })
}

// Linux has a file that takes nothing, as if the disk were full.
test.runIf(existsSync('/dev/full'))('a disk that fills up while a site is finished is told in words', async () => {
  const folder = await exportedSite()
  await symlink('/dev/full', join(folder, 'index.html.br'))
  const { status, output } = await finish(folder)
  expect(status, output).toBe(1)
  expect(output).toContain('The disk is full. Free some room, then run the command again.')
  expect(output).not.toContain('    at ')
})

test('a font that is missing is told in words', async () => {
  const folder = await exportedSite()
  await rm(join(folder, fontPath))
  const { status, output } = await finish(folder)
  expect(status, output).toBe(1)
  expect(output.trim()).toBe(
    `${fontPath.slice(1)}: the font is missing. Run npm run build, which makes it in public/ first.`,
  )
})

const nobody = 65_534
/** For root nothing is read-only, so another account has to try. */
const account = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

test.runIf(process.platform !== 'win32')('a site in a folder that may only be read stays as it was', async () => {
  const folder = await temporaryFolder()
  for (const file of ['swap-folders.mjs', 'command-error.mjs', 'system-failure.mjs'])
    await copyFile(join('src/commands', file), join(folder, file))
  const swap = [
    `import { runCommand } from './command-error.mjs'`,
    `import { foldersOf, swapIn } from './swap-folders.mjs'`,
    `await runCommand(() => swapIn(foldersOf('site/out')))`,
  ]
  await writeFile(join(folder, 'swap.mjs'), swap.join('\n'))
  for (const place of ['site/out', 'site/out.staging']) await mkdir(join(folder, place), { recursive: true })
  await writeFile(join(folder, 'site/out/index.html'), 'present')
  await writeFile(join(folder, 'site/out.staging/index.html'), 'new')
  await chmod(folder, 0o755)
  await chmod(join(folder, 'site'), 0o555)
  const { status, stderr } = spawnSync(process.execPath, ['swap.mjs'], { cwd: folder, encoding: 'utf8', ...account })
  await chmod(join(folder, 'site'), 0o755)
  expect(status, stderr).toBe(1)
  expect(stderr).toContain(
    'This account may not do that. Give it the right to write there, then run the command again.',
  )
  expect(await readFile(join(folder, 'site/out/index.html'), 'utf8')).toBe('present')
})
