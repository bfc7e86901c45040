import { expect, test } from 'vitest'
import { findChromium } from './find-chromium.mjs'

/**
 * A computer on which only these programs start.
 * @param {readonly string[]} programs
 * @param {Partial<import('./find-chromium.mjs').Surroundings>} [more]
 * @returns {import('./find-chromium.mjs').Surroundings}
 */
const computer = (programs, more = {}) => ({
  env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/someone' },
  platform: 'linux',
  ownBrowser: '/cache/playwright/chrome',
  runs: async (path) => programs.includes(path),
  ...more,
})

test('a Chromium on the PATH comes before Chrome, and both before the browser of Playwright', async () => {
  const all = ['/cache/playwright/chrome', '/usr/local/bin/google-chrome', '/usr/bin/chromium']
  expect(await findChromium(computer(all))).toBe('/usr/bin/chromium')
  expect(await findChromium(computer(all.slice(0, 2)))).toBe('/usr/local/bin/google-chrome')
  expect(await findChromium(computer(all.slice(0, 1)))).toBe('/cache/playwright/chrome')
  expect(await findChromium(computer([]))).toBeUndefined()
})

test('a program that is there but does not start is passed over', async () => {
  expect(await findChromium(computer(['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome')
})

test('CHROMIUM_PATH alone decides where it is set', async () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' }
  expect(await findChromium(computer(['/usr/bin/chromium', '/opt/mine'], { env }))).toBe('/opt/mine')
  expect(await findChromium(computer(['/usr/bin/chromium'], { env }))).toBeUndefined()
})

test('the applications of a Mac are looked at, on a Mac', async () => {
  const chrome = '/home/someone/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(await findChromium(computer([chrome], { platform: 'darwin' }))).toBe(chrome)
  expect(await findChromium(computer([chrome]))).toBeUndefined()
})
