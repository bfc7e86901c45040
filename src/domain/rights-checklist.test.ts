import { expect, test } from 'vitest'
import { inGroups } from '#src/domain/rights-checklist.ts'

test('groups stand in the order of their first member and lose nobody', () => {
  const items = ['b', 'a', 'b', 'c', 'a'].map((group, place) => ({ group, place }))
  const groups = inGroups(items)
  expect(groups.map(([group]) => group)).toEqual(['b', 'a', 'c'])
  expect(groups.flatMap(([, members]) => members).length).toBe(items.length)
})
