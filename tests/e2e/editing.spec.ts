import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect as expectSoon, test } from '@playwright/test'
import { freePort } from '#tests/e2e/free-port.ts'

// One server, one folder: one test after the other.
test.describe.configure({ mode: 'serial' })
// What is drawn for the first time is compiled first, on a machine that is busy with other tests.
const expect = expectSoon.configure({ timeout: 90_000 })

// `npm run dev` as an editor has it, over a copy of the content. The bundler watches nothing outside of the project.
const root = '.cache/while-editing/content'
const said = 'By itself an appeal changes nothing.'
const stage = join(root, 'stages/direct-appeal.mdx')

let server: ChildProcess | undefined
let address = ''
const words: string[] = []

test.beforeAll(async () => {
  await rm(root, { recursive: true, force: true })
  await cp('content', root, { recursive: true })
  const port = await freePort()
  address = `http://127.0.0.1:${String(port)}`
  // A group of its own, so that what the command starts ends with it.
  server = spawn(process.execPath, ['src/commands/dev.mjs'], {
    env: { ...process.env, PORT: String(port), CONTENT_FOLDER: root, NODE_ENV: 'development' },
    detached: true,
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => words.push(String(text)))
  await expect(() => {
    expect(words.join('')).toContain('Ready')
  }).toPass()
})

test.afterAll(async () => {
  if (server?.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
  await rm(root, { recursive: true, force: true })
})

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`)
  await writeFile(
    file,
    text.replace(from, () => to),
  )
}

test('the open page shows what an editor changed, and what is wrong with it', async ({ page }) => {
  await page.goto(`${address}/stages/direct-appeal/`)
  const panel = page.locator('[data-editing=problems]')
  const main = page.locator('main')
  await expect(main).toContainText(said)
  await expect(panel).toHaveCount(0)
  // The page is the same page at the end, where the editor scrolled to: nothing loaded it anew.
  await page.evaluate('window.isTheSame = true')
  await page.evaluate('window.scrollTo(0, 600)')

  await change(stage, said, 'By itself an appeal changes nothing at all.')
  await expect(main).toContainText('nothing at all.')

  await change(join(root, 'contacts/coa-eastern.yml'), 'name: ', 'name: The new name of the ')
  await expect(main).toContainText('The new name of the')

  await change(stage, 'nothing at all.', 'nothing <Contact id="coa-eastrn" />.')
  await expect(panel).toContainText('On this page')
  await expect(panel).toBeInViewport()
  await expect(panel).toContainText(/direct-appeal\.mdx:\d+:\d+ There is no contact "coa-eastrn"\. .*"coa-eastern"/)
  await expect(main).toContainText('nothing at all.')

  await change(stage, ' <Contact id="coa-eastrn" />.', '.')
  await expect(panel).toHaveCount(0)
  expect(await page.evaluate('window.isTheSame')).toBe(true)
})

test('a problem of another page is shown here too, with the way to it', async ({ page }) => {
  const right = join(root, 'rights/1-16-ag-status.yml')
  await page.goto(`${address}/stages/direct-appeal/`)
  await change(right, 'duty: ', 'dutty: ')
  const panel = page.locator('[data-editing=problems]')
  await expect(panel).toContainText(/Elsewhere.*1-16-ag-status\.yml:\d+:\d+ "dutty" is not a field here/s)
  await expect(panel.getByRole('link', { name: '/rights/' }).first()).toHaveAttribute('href', '/rights/')
  await change(right, 'dutty: ', 'duty: ')
  await expect(panel).toHaveCount(0)
})
