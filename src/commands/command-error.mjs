import { systemFailure } from './system-failure.mjs'

/** A failure that the message explains fully: shown without a stack trace. */
export class CommandError extends Error {}

/**
 * Runs a command to its end; a failure is printed and becomes exit code 1.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command()
  } catch (error) {
    const words = error instanceof CommandError ? error.message : systemFailure(error)
    console.error(words === undefined ? error : `\n${words}`)
    process.exitCode = 1
  }
}
