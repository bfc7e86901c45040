/**
 * Runs checks in order and stops at the first that fails. The last line it says is the one that continuous integration reads.
 * @param {readonly import('./checks.mjs').Check[]} checks
 * @param {{ run: (call: import('./run-tool.mjs').Call) => Promise<number | null>, say: (line: string) => void }} means
 * @returns {Promise<boolean>} whether all passed
 */
export async function runChecks(checks, { run, say }) {
  let passed = 0
  for (const { name, call } of checks) {
    say(`\n== ${name}`)
    const started = performance.now()
    const code = await run(call)
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
    if (code !== 0) {
      say(`== ${name} failed after ${seconds}. What is wrong stands above.\n\n${passed} passed, 1 failed`)
      return false
    }
    say(`== ${name} passed in ${seconds}`)
    passed += 1
  }
  say(`\n${passed} passed, 0 failed`)
  return true
}
