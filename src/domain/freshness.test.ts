import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueFacts, dueOn, freshnessOf, methodOf, readOn } from '#src/domain/freshness.ts'
import type { Source } from '#src/schema/source.ts'

const source = (id: string, kind: Source['kind'], collectedOn = '2026-11-21'): Source => ({
  ...{ id, kind, collectedOn, title: id, publisher: id },
})
const sources = [source('own', 'agency', '2026-11-22'), source('paper', 'report'), source('list', 'report')]

test('how a fact is known follows from its sources', () => {
  expect(methodOf({ confidence: 'confirmed', sources: ['paper', 'own'] }, sources)).toBe('official')
  expect(methodOf({ confidence: 'confirmed', sources: ['paper', 'list'] }, sources)).toBe('two')
  expect(methodOf({ confidence: 'old', sources: ['own'] }, sources)).toBe('old')
  expect(methodOf({ confidence: 'single', sources: ['paper'] }, sources)).toBe('single')
  expect(readOn({ sources: ['paper', 'own'] }, sources)).toBe('2026-11-22')
})

const checked = (verifiedOn?: string) => ({
  ...{ confidence: 'confirmed' as const, sources: ['own'] },
  ...(verifiedOn === undefined ? {} : { verifiedOn }),
})

test('what nobody checked is due now; a check holds for 180 days, and calls 30 days before', () => {
  expect(freshnessOf(checked(), '2026-11-22')).toBe('due')
  expect(dueOn(checked('2026-01-01'))).toBe('2026-06-30')
  expect(freshnessOf(checked('2026-01-01'), '2026-05-30')).toBe('fresh')
  expect(freshnessOf(checked('2026-01-01'), '2026-05-31')).toBe('soon')
  expect(freshnessOf(checked('2026-01-01'), '2026-06-29')).toBe('soon')
  expect(freshnessOf(checked('2026-01-01'), '2026-06-30')).toBe('due')
})

test('a fact never gets fresher as days pass', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  const order = ['fresh', 'soon', 'due']
  fc.assert(
    fc.property(day, day, day, (made, a, b) => {
      const [first, second] = [a, b].map((one) => one.toISOString().slice(0, 10)).toSorted()
      const fact = checked(made.toISOString().slice(0, 10))
      const at = (today: string | undefined) => order.indexOf(freshnessOf(fact, today ?? ''))
      expect(at(second)).toBeGreaterThanOrEqual(at(first))
    }),
  )
})

test('the most urgent comes first: due, dialled, unsure, useful everywhere', () => {
  const phone = (confidence: 'confirmed' | 'single', verifiedOn?: string) => ({
    ...{ number: '555-555-0100', use: 'voice' as const, confidence, sources: ['own'] },
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
  })
  const office = (id: string, stages: readonly string[], phones: ReturnType<typeof phone>[]) => ({
    ...{ id, stages, phones, emails: [] },
    links: [{ url: 'https://a.example', words: 'A page', confidence: 'confirmed' as const, sources: ['own'] }],
  })
  const found = dueFacts(
    [
      office('sure', ['a'], [phone('confirmed')]),
      office('soon', [], [phone('single', '2026-06-01')]),
      office('narrow', ['a'], [phone('single')]),
      office('wide', [], [phone('single')]),
      office('fresh', [], [phone('single', '2026-11-01')]),
    ],
    '2026-11-22',
  )
  expect(found.filter(({ check }) => check === 'call').map(({ office: id }) => id)).toEqual([
    ...['wide', 'narrow', 'sure', 'soon'],
  ])
  expect(found.findIndex(({ check }) => check === 'open')).toBe(3)
})
