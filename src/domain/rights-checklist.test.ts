import { expect, test } from 'vitest'
import { inGroups, markFor } from '#src/domain/rights-checklist.ts'

test('what the law gives without asking is in writing for other crimes and for witnesses', () => {
  const right = { trigger: 'listed', holders: ['victim', 'witness'] } as const
  expect([markFor(right, 'listed'), markFor(right, 'other'), markFor(right, 'witness')]).toEqual([
    'automatic',
    'written',
    'written',
  ])
})

test('what asks for a written request of its own is never without asking', () => {
  const right = { trigger: 'written', holders: ['victim', 'witness'] } as const
  for (const standing of ['listed', 'other', 'witness'] as const) expect(markFor(right, standing)).toBe('written')
})

test('what is on request still needs writing for crimes that are not listed', () => {
  const right = { trigger: 'request', holders: ['victim'] } as const
  expect([markFor(right, 'listed'), markFor(right, 'other')]).toEqual(['ask', 'written'])
})

test('a right of victims only has no mark for witnesses; a right without a named holder excludes nobody', () => {
  expect(markFor({ trigger: 'listed', holders: ['victim'] }, 'witness')).toBeUndefined()
  expect(markFor({ trigger: 'listed', holders: ['not-stated'] }, 'witness')).toBe('written')
})

test('groups stand in the order of their first member and lose nobody', () => {
  const items = ['b', 'a', 'b', 'c', 'a'].map((group, place) => ({ group, place }))
  const groups = inGroups(items)
  expect(groups.map(([group]) => group)).toEqual(['b', 'a', 'c'])
  expect(groups.flatMap(([, members]) => members).length).toBe(items.length)
})
