import { expect, test } from 'vitest'
import { runChecks } from './run-checks.mjs'

/**
 * Runs three invented checks that end with these codes.
 * @param {readonly (number | null)[]} codes
 */
async function report(codes) {
  /** @type {string[]} */
  const lines = []
  /** @type {string[]} */
  const ran = []
  const checks = codes.map((_, place) => ({ name: `Check ${place}`, call: { program: String(place), args: [] } }))
  const run = async (/** @type {{ program: string }} */ { program }) => {
    ran.push(program)
    return codes[Number(program)] ?? null
  }
  const passed = await runChecks(checks, { run, say: (line) => lines.push(line) })
  return { passed, ran, lastLine: lines.join('\n').split('\n').at(-1) }
}

test('the last line counts the checks that passed', async () => {
  expect(await report([0, 0, 0])).toEqual({ passed: true, ran: ['0', '1', '2'], lastLine: '3 passed, 0 failed' })
})

test('nothing runs after a failure, and the last line counts it', async () => {
  expect(await report([0, 1, 0])).toEqual({ passed: false, ran: ['0', '1'], lastLine: '1 passed, 1 failed' })
})

test('a check ended by a signal has failed', async () => {
  expect(await report([null])).toMatchObject({ passed: false, lastLine: '0 passed, 1 failed' })
})
