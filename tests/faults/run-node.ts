import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'

/** How a program ended, and all that it said. */
export type Ended = { readonly status: number | null; readonly output: string }

/** Runs a program of ours to its end. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, output: stdout + stderr }
}

/** The environment of a computer whose clock is wrong. */
export function onAnotherDay(time: string): Readonly<Record<string, string>> {
  const clock = pathToFileURL('tests/faults/another-day.mjs').href
  return { ANOTHER_DAY: time, NODE_OPTIONS: `--import ${clock}` }
}
