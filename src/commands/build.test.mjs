import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.mjs'

const copied = ['content', 'src', 'package.json', 'package-lock.json', 'tsconfig.json', 'next.config.ts']

/** The whole project in another place, with a site that was built before. */
async function projectCopy() {
  const root = await temporaryFolder()
  for (const name of copied) await cp(name, join(root, name), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'dir')
  await mkdir(join(root, 'out'))
  await writeFile(join(root, 'out/index.html'), 'built before')
  return root
}

/**
 * @param {string} root
 * @param {readonly string[]} [args]
 */
function build(root, args = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

test('broken content stops the build before it starts, and the site stays as it was', async () => {
  const root = await projectCopy()
  await rm(join(root, 'content/site.yml'))
  const { status, output } = build(root)
  expect(status, output).toBe(1)
  expect(output).toContain('content/site.yml')
  expect(output).toContain('The content has problems; nothing was built. out/ is as it was.')
  expect(await readFile(join(root, 'out/index.html'), 'utf8')).toBe('built before')
  expect([existsSync(join(root, '.next')), existsSync(join(root, 'out.staging'))]).toEqual([false, false])
}, 60_000)

test('an address with a path is refused at once', async () => {
  const { status, output } = build(await projectCopy(), ['--site-url', 'https://guide.example/path'])
  expect(status).toBe(1)
  expect(output).toContain('SITE_URL is "https://guide.example/path". Write the whole address without a path')
}, 60_000)

test('a content folder that is not there is told at once', async () => {
  const root = await projectCopy()
  const { status, output } = build(root, ['--content', 'contents'])
  expect(status).toBe(1)
  expect(output).toContain('There is no folder "contents". Name the folder that holds the content. out/ is as it was.')
}, 60_000)

test('the content that is named is checked, and not that of this guide', async () => {
  const root = await projectCopy()
  await cp(join(root, 'content'), join(root, 'other'), { recursive: true })
  await rm(join(root, 'other/site.yml'))
  const { status, output } = build(root, ['--content', 'other'])
  expect(status, output).toBe(1)
  expect(output).toContain('other/site.yml:1:1')
  expect(output).not.toContain('content/site.yml')
}, 60_000)
