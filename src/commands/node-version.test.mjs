import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { nodeProblem, oldestNode } from './node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '100.0.0'])('Node %s is new enough', (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})

test.each(['20.18.3', '18.20.4', '4.0.0'])('Node %s is too old, and the message says what to do', (version) => {
  expect(nodeProblem(version)).toMatch(/needs Node 20\.19\.0 or newer\. Here is Node \d.*\nInstall a newer one/)
})

test('package.json asks for the same version', async () => {
  const { engines } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(`${engines.node}.0`).toBe(`>=${oldestNode}`)
})
