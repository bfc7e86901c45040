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

test('many warnings of one rule do not hide the rest, and all are shown when the rule is asked for', () => {
  const rule = 'c17-plain-words'
  const check = { tree, problems: [], warnings: many(rule, 8) }
  const among = reportLines(check)
  expect(among.slice(4, 6)).toEqual([
    `warning: content/${rule}.yml:5:1  ${rule}  Bad. Mend it.`,
    `warning: 3 more of ${rule}. --rule ${rule} shows all.`,
  ])
  expect(among.at(-1)).toMatch(/No problems, 8 warnings\.$/)
  expect(reportLines(check, { rules: [rule] })).toHaveLength(9)
})
