import { expect, test } from 'vitest'
import { problemsAfter } from '#tests/fixtures/problems-in.ts'

async function problemsOf(exception: string): Promise<readonly string[]> {
  return problemsAfter({ 'editorial.yml': `exceptions:\n  - page: /rights/\n${exception}` })
}

test('an exception with a limit and a reason passes', async () => {
  expect(await problemsOf('    grade: 8.5\n    reason: The law says it so.\n')).toEqual([])
})

test.each([
  ['    grade: 8.5\n', 'reason'],
  ['    reason: The law says it so.\n', 'The exception allows nothing. Add grade or sentence.'],
  ['    grade: 8\n    reason: So.\n', 'A page may have grade 8 without being named.'],
  ['    sentence: 25\n    reason: So.\n', 'A sentence may have 25 words without being named.'],
])('an exception that is not whole is told: %j', async (exception, message) => {
  const problems = await problemsOf(exception)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^content\/editorial\.yml:\d+:\d+ {2}schema/)
  expect(problems[0]).toContain(message)
})
