import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { CommandError } from './command-error.mjs'
import { projectRoot } from './project.mjs'
import { typeScriptArgs } from './typescript-args.mjs'

/**
 * @typedef {{ program: string, args: readonly string[], shell?: boolean }} Call
 * @typedef {{ env?: NodeJS.ProcessEnv, cwd?: string, timeoutMs?: number, quiet?: boolean }} CallOptions
 */

/**
 * A call of a script of package.json.
 * @param {string} script
 * @returns {Call}
 */
export const npmScript = (script) => npm(['run', '--silent', script])

/**
 * A call of npm: the same npm that started us where there is one.
 * @param {readonly string[]} args
 * @returns {Call}
 */
export function npm(args) {
  const npmCli = process.env['npm_execpath']
  if (npmCli?.endsWith('.js')) return { program: process.execPath, args: [npmCli, ...args] }
  // On Windows npm is a batch file, which only a shell starts.
  return { program: 'npm', args, shell: process.platform === 'win32' }
}

/**
 * A call of a TypeScript file of ours.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @returns {Call}
 */
export const typeScript = (file, args = []) => ({ program: process.execPath, args: typeScriptArgs(file, args) })

/**
 * A call of an installed tool by its script, which works alike on every system.
 * @param {string} script inside node_modules
 * @param {readonly string[]} args
 * @returns {Call}
 */
export const installedTool = (script, args) => ({
  program: process.execPath,
  args: [join('node_modules', script), ...args],
})

/**
 * Runs a call to its end and gives back its exit code; null where it was ended by a signal or by its time limit.
 * @param {Call} call
 * @param {CallOptions} [options]
 * @returns {Promise<number | null>}
 */
export function exitCodeOf(call, { env = {}, cwd = projectRoot, timeoutMs, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(call.program, [...call.args], {
      cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? 'ignore' : 'inherit',
      shell: call.shell ?? false,
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    })
    child.on('error', () => resolve(127))
    child.on('exit', (code) => resolve(code))
  })
}

/**
 * Runs a call that must succeed.
 * @param {Call} call
 * @param {string} failure what to say when it does not
 * @param {CallOptions} [options]
 * @throws {CommandError} with the words of `failure`
 */
export async function runOrFail(call, failure, options) {
  if ((await exitCodeOf(call, options)) !== 0) throw new CommandError(failure)
}
