import { expect, test } from 'vitest'
import { findLeftover } from '#src/loader/leftovers.ts'

test('words, rules of seven signs within a line, and other languages pass', () => {
  expect(findLeftover('a: 1 ======= 2\nb: todo lo que dice\nc: “What now??”\nd: [FAQ](/a/) [OVS]\n======')).toBe(
    undefined,
  )
})

test.each([
  ['a: 1\n<<<<<<< HEAD\n', 5, 'A conflict of git stands here, not settled: "<<<<<<<".'],
  ['a: >-\n  one\n  =======\n', 14, 'A conflict of git stands here, not settled: "=======".'],
  ['Words.\n\n>>>>>>> branch\n', 8, 'A conflict of git stands here, not settled: ">>>>>>>".'],
  ['Words.\n||||||| base', 7, 'A conflict of git stands here, not settled: "|||||||".'],
  ['a: TODO ask', 3, '"TODO" was left here for later.'],
  ['a: Call XXXX.', 8, '"XXXX" was left here for later.'],
  ['a: ten??? days', 6, '"???" was left here for later.'],
  ['a: Call [OFFICE NAME].', 8, '"[OFFICE NAME]" was left here for later.'],
  ['a: Lorem ipsum dolor', 3, '"Lorem ipsum" was left here for later.'],
])('what was left for later is told in its place: %j', (text, offset, message) => {
  expect(findLeftover(text)).toMatchObject({ offset, message })
})
