import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onAnotherDay, runNode } from '#tests/faults/run-node.ts'
import { siteBytes } from '#tests/faults/site-bytes.ts'

// The invented state is the smaller guide. Its content is gathered by its own build, which ran before these tests.
const built = 'out.avalon'
const content = '.cache/invented-state'
const site = 'out.faults'
const command = ['src/commands/build.mjs', '--content', content, '--out', site]

beforeAll(async () => {
  await rm(`${site}.staging`, { recursive: true, force: true })
  await rm(site, { recursive: true, force: true })
  await mkdir(site)
  await cp(built, site, { recursive: true })
})

afterAll(() => rm(site, { recursive: true, force: true }))

/** Whether a build came as far as it should. `ms` is how long it has run. */
type Moment = (ms: number) => boolean

/** Starts a build and ends it, with all that it started, at a moment. */
async function buildAndKill(isFarEnough: Moment): Promise<void> {
  const started = Date.now()
  const child = spawn(process.execPath, command, { detached: true, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      resolve()
    })
  })
  while (!isFarEnough(Date.now() - started)) {
    expect(child.exitCode, 'the build ended before it could be killed').toBeNull()
    await wait(20)
  }
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  await ended
}

const moments = [
  // Reading takes three seconds and leaves no sign before its end, so only the clock says that it goes on.
  ['while the content is read', (ms) => ms > 1500],
  ['while pages are written', () => existsSync(`${site}.staging`)],
  ['while they are packed', () => existsSync(`${site}.staging/index.html.br`)],
] as const satisfies readonly (readonly [string, Moment])[]

test.each(moments)('a build killed %s leaves the site as it was', async (_, isFarEnough) => {
  const before = await siteBytes(site)
  await buildAndKill(isFarEnough)
  expect(await siteBytes(site)).toEqual(before)
})

test('the next build is whole, whatever the clock says, and clears away what the killed ones left', async () => {
  const { status, output } = runNode(command, onAnotherDay('2199-01-01T00:00:00Z'))
  expect(status, output).toBe(0)
  expect(await siteBytes(site)).toEqual(await siteBytes(built))
  expect([existsSync(`${site}.staging`), existsSync(`${site}.old`)]).toEqual([false, false])
})
