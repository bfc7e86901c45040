import { expect, test } from 'vitest'
import { onAnotherDay, runNode } from '#tests/faults/run-node.ts'

const check = ['--import', 'tsx', 'src/lint/run.ts']

test.each(['1999-12-31T23:59:59Z', '2199-01-01T00:00:00Z'])('the content is sound on a computer at %s', (time) => {
  const { status, output } = runNode(check, onAnotherDay(time))
  expect(status, output).toBe(0)
  expect(output).toContain('No problems')
})
