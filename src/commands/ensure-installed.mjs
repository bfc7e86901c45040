import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from './command-error.mjs'
import { installReason } from './installed.mjs'
import { projectRoot } from './project.mjs'
import { exitCodeOf, npm } from './run-tool.mjs'

const lockName = 'package-lock.json'

/**
 * Installs the packages that the lock file names, if node_modules does not hold them already.
 * `npm ci` is not used: it fails where a registry lacks the optional packages of other systems.
 * @param {{ root?: string, ci?: boolean, install?: () => Promise<number | null> }} [options] replaced by tests
 * @throws {CommandError} if npm fails, or if it changed the lock file with CI=true
 */
export async function ensureInstalled({
  root = projectRoot,
  ci = process.env['CI'] === 'true',
  install = npmInstall,
} = {}) {
  const lockFile = join(root, lockName)
  const before = await readFile(lockFile, 'utf8')
  const reason = installReason(JSON.parse(before), await readInstalled(root))
  if (reason === undefined) return

  console.log(`Installing packages with npm: ${reason}.`)
  if ((await install()) !== 0) {
    throw new CommandError(
      'npm install failed; its message is above. Check the network connection, then run the command again.',
    )
  }
  if ((await readFile(lockFile, 'utf8')) === before) return
  if (ci) {
    throw new CommandError(
      `npm install changed ${lockName}. Run "npm install" on your computer, commit the lock file, and try again.`,
    )
  }
  await writeFile(lockFile, before)
  console.warn(
    `npm install changed ${lockName}; it was put back as it was. If you changed package.json, run "npm install" yourself.`,
  )
}

// NODE_ENV=production would leave out the tools that the build needs.
const npmInstall = () => exitCodeOf(npm(['install', '--include=dev']))

/** @param {string} root */
async function readInstalled(root) {
  try {
    return JSON.parse(await readFile(join(root, 'node_modules', '.package-lock.json'), 'utf8'))
  } catch {
    return undefined
  }
}
