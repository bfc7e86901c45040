import { expect, test } from 'vitest'
import { weightTable } from '#src/finish/weight-table.ts'

test('weights become an aligned Markdown table', () => {
  const row = { address: '/', html: 5432, css: 4210, script: 0, total: 5432, limit: 14_000, font: 14_188, requests: 3 }
  const [, rule, first] = weightTable([row]).split('\n')
  expect(rule).toMatch(/^\| -+ \| (-+: \| ){6}-+: \|$/)
  expect(first?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    '/',
    '5.4',
    '4.2',
    '0.0',
    '5.4',
    '14.0',
    '14.2',
    '3',
    '',
  ])
})
