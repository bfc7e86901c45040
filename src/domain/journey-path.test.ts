import { expect, test } from 'vitest'
import { edgePath, linePath } from '#src/domain/journey-path.ts'

test('a straight line needs no corner', () => {
  expect(
    linePath([
      { x: 0, y: 0 },
      { x: 0, y: 30 },
    ]),
  ).toBe('M0 0V30')
})

test('a corner is rounded, the less the shorter the line is', () => {
  const from = { x: 0, y: 0 }
  expect(linePath([from, { x: 0, y: 40 }, { x: 50, y: 40 }])).toBe('M0 0V31Q0 40 9 40H50')
  expect(linePath([from, { x: 0, y: 40 }, { x: 8, y: 40 }])).toBe('M0 0V36Q0 40 4 40H8')
})

test('a line pauses where another one passes, in the order in which it meets them', () => {
  const line = [
    { x: 100, y: 5 },
    { x: 0, y: 5 },
  ]
  const gaps = [
    { x: 20, y: 5 },
    { x: 60, y: 5 },
  ]
  expect(linePath(line, gaps)).toBe('M100 5H67M53 5H27M13 5H0')
})

test('the head points where the line goes', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 0, y: 30 },
  ]
  expect(edgePath({ points: line, gaps: [], form: 'straight' })).toBe('M0 0V30M-6 21L0 28L6 21')
  expect(edgePath({ points: line.toReversed(), gaps: [], form: 'branch' })).toBe('M0 30V0M-4 7L0 2L4 7')
})
