import { expect, test } from 'vitest'
import { brokenFiles, falseFacts } from '#tests/content/bad-changes/tables.ts'
import { tryChanges } from '#tests/content/bad-changes/try-changes.ts'

test('there are 60 of them or more, each another', () => {
  const all = [...brokenFiles, ...falseFacts].flatMap(([, changes]) => changes)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(60)
})

tryChanges(brokenFiles)
