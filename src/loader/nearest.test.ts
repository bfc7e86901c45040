import { expect, test } from 'vitest'
import { isSibling, nearest } from '#src/loader/nearest.ts'

test.each([
  ['court-ofice', ['court-office', 'gaol-office'], 'court-office'],
  ['askfor', ['askFor', 'about'], 'askFor'],
  ['code-pge-2020', ['code-page-2020', 'code-page-2026'], 'code-page-2020'],
])('a slip in the words of "%s" has its guess', (word, candidates, found) => {
  expect(nearest(word, candidates)).toBe(found)
})

test.each([
  ['1-7-e', ['1-7-a', '1-7', '1-1']],
  ['act-2024', ['act-2025']],
  ['list-9-2022', ['list-9-2023', 'list-8-2022']],
  ['rule-b', ['rule-a', 'rule']],
])('a number or a letter more or less in "%s" is another thing, and no slip', (word, candidates) => {
  expect(nearest(word, candidates)).toBeUndefined()
  expect(candidates.every((candidate) => isSibling(word, candidate))).toBe(true)
})
