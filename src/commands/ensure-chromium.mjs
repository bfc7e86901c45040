import { existsSync } from 'node:fs'
import { CommandError } from './command-error.mjs'
import { findChromium } from './find-chromium.mjs'
import { exitCodeOf, installedTool } from './run-tool.mjs'

const startMs = 30_000
const installMs = 600_000

/** @typedef {{ means: string, calls: readonly import('./run-tool.mjs').Call[] }} Installation */

/**
 * The path of a Chromium that starts: a present one, else one that is installed now.
 * @returns {Promise<string>}
 * @throws {CommandError} if there is none and none can be installed
 */
export async function ensureChromium() {
  const present = await findHere()
  if (present !== undefined) return present
  if (process.env['CHROMIUM_PATH']) {
    throw new CommandError(
      `CHROMIUM_PATH is "${process.env['CHROMIUM_PATH']}", and no browser starts there. Correct it or unset it.`,
    )
  }
  for (const { means, calls } of installations()) {
    console.log(`No Chromium found. Trying: ${means}`)
    for (const call of calls) await exitCodeOf(call, { timeoutMs: installMs })
    const installed = await findHere()
    if (installed !== undefined) return installed
  }
  throw new CommandError(
    'The browser tests need Chromium, and none could be found or installed.\n' +
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program, then run npm test again.',
  )
}

/** @returns {Installation[]} the ways to get a Chromium, the least intrusive first */
function installations() {
  const own = {
    means: 'playwright install chromium',
    calls: [installedTool('@playwright/test/cli.js', ['install', 'chromium'])],
  }
  // Only as root, and only where the system has apt-get: anything else would ask for a password.
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [own]
  const calls = [['update'], ['install', '-y', 'chromium']].map((args) => ({ program: 'apt-get', args }))
  return [own, { means: 'apt-get install chromium', calls }]
}

async function findHere() {
  // Loaded only now: before the installation there is no Playwright.
  const { chromium } = await import('@playwright/test')
  return findChromium({ env: process.env, platform: process.platform, ownBrowser: chromium.executablePath(), runs })
}

/**
 * Some systems have a chromium-browser that only says how to install one, so it must start, not just be there.
 * @param {string} path
 */
async function runs(path) {
  if (!existsSync(path)) return false
  return (await exitCodeOf({ program: path, args: ['--version'] }, { quiet: true, timeoutMs: startMs })) === 0
}
