import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CommandError } from './command-error.mjs'
import { exitCodeOf } from './run-tool.mjs'

const installMs = 600_000

/**
 * The path of a LibreOffice, which opens the Word files that letters are saved as: a present one, else one that is
 * installed now. Undefined where there is none and none can be installed: then one test is not run, and says so.
 * @returns {Promise<string | undefined>}
 * @throws {CommandError} if there is none with CI=true, where every test has to run
 */
export async function ensureOffice() {
  const present = findOffice()
  if (present !== undefined) return present
  // Only as root, and only where the system has apt-get: anything else would ask for a password.
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No LibreOffice found. Trying: apt-get install libreoffice-writer-nogui')
    const install = ['install', '-y', '--no-install-recommends', 'libreoffice-writer-nogui']
    for (const args of [['update'], install])
      await exitCodeOf({ program: 'apt-get', args }, { quiet: true, timeoutMs: installMs })
  }
  const installed = findOffice()
  if (installed !== undefined) return installed
  const missing = 'No LibreOffice was found, and none could be installed.'
  if (process.env['CI'] === 'true') throw new CommandError(`${missing} Install it, then run npm test again.`)
  console.warn(`${missing} Not run: "the Word file opens in LibreOffice with the same words".`)
  return undefined
}

/** @returns {string | undefined} the first soffice on the PATH or among the applications of a Mac */
function findOffice() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const places = [...folders, '/Applications/LibreOffice.app/Contents/MacOS'].map((folder) => join(folder, 'soffice'))
  return places.find((place) => existsSync(place))
}
