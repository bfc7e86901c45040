import fc from 'fast-check'
import { expect, test } from 'vitest'
import { walk, type Step, type Trail, type Turn } from '#src/domain/journey-walk.ts'

const edges: readonly Step[] = [
  { from: 'verdict', to: 'sentence' },
  { from: 'sentence', to: 'appeal' },
  { from: 'sentence', to: 'prison' },
  { from: 'sentence', to: 'probation' },
  { from: 'prison', to: 'prison' },
  { from: 'prison', to: 'release' },
]

test('on takes the first way, up and down go round its sisters, back returns', () => {
  const first = walk(edges, ['sentence'], 'on')
  expect(first).toEqual(['sentence', 'appeal'])
  expect(walk(edges, ['sentence', 'appeal'], 'next')).toEqual(['sentence', 'prison'])
  expect(walk(edges, ['sentence', 'appeal'], 'previous')).toEqual(['sentence', 'probation'])
  expect(walk(edges, ['sentence', 'probation'], 'next')).toEqual(['sentence', 'appeal'])
  expect(walk(edges, ['sentence', 'prison', 'release'], 'back')).toEqual(['sentence', 'prison'])
})

test('back without a past takes the first way that leads here', () => {
  expect(walk(edges, ['appeal'], 'back')).toEqual(['sentence'])
  expect(walk(edges, ['verdict'], 'back')).toBeUndefined()
})

test('a way to the same place is no step, and where no way leads nothing happens', () => {
  expect(walk(edges, ['prison'], 'on')).toEqual(['prison', 'release'])
  expect(walk(edges, ['release'], 'on')).toBeUndefined()
  expect(walk(edges, ['release'], 'next')).toBeUndefined()
  expect(walk(edges, ['verdict', 'sentence'], 'next')).toBeUndefined()
})

const place = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const graph = fc.array(fc.record({ from: place, to: place }), { maxLength: 12 })
const turns = fc.array(fc.constantFrom<Turn>('on', 'back', 'next', 'previous'), { maxLength: 20 })

test('every trail follows edges that exist, whatever keys are pressed', () => {
  fc.assert(
    fc.property(graph, place, turns, (some, start, keys) => {
      let trail: Trail = [start]
      for (const key of keys) {
        trail = walk(some, trail, key) ?? trail
        for (const [index, to] of trail.slice(1).entries())
          expect(some.some((edge) => edge.from === trail[index] && edge.to === to)).toBe(true)
      }
    }),
  )
})

test('on and then back leads to where one was', () => {
  fc.assert(
    fc.property(graph, place, (some, start) => {
      const there = walk(some, [start], 'on')
      if (there !== undefined) expect(walk(some, there, 'back')).toEqual([start])
    }),
  )
})
