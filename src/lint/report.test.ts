import { expect, test } from 'vitest'
import { reportLines } from '#src/lint/report.ts'
import { readContent } from '#src/loader/read-content.ts'

const tree = await readContent('tests/fixtures/invented-state')
const many = (rule: string, times: number) =>
  Array.from({ length: times }, (_, index) => ({
    ...{ file: `content/${rule}.yml`, line: index + 1, column: 1, rule, message: 'Bad.', fix: 'Mend it.' },
  }))

test('many findings of several rules are counted rule by rule, the most frequent first', () => {
  const check = { tree, problems: [...many('sorted', 2), ...many('yaml', 3)], warnings: many('c17-plain-words', 1) }
  expect(reportLines(check, { urgent: ['Live checks: 3 due now.'] }).slice(6)).toEqual([
    'Live checks: 3 due now.',
    '     3  yaml (--rule yaml shows these alone)',
    '     2  sorted (--rule sorted shows these alone)',
    '     1  c17-plain-words (--rule c17-plain-words shows these alone)',
    '5 problems in 2 files, 1 warning.',
  ])
})

test('findings of one rule are not counted twice, and the last line says what was left out', () => {
  const check = { tree, problems: many('sorted', 9), warnings: [] }
  expect(reportLines(check, { rules: ['sorted'] }).slice(9)).toEqual(['9 problems in 1 file. Shown: only sorted.'])
})
