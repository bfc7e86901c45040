import { expect, test } from 'vitest'
import { readOptions } from '#src/lint/options.ts'

const defaults = { content: 'content', today: '2026-05-12', hasAnnotations: false }

test('without arguments everything is as the caller says', () => {
  expect(readOptions([], defaults)).toEqual({
    ...{ content: 'content', src: 'src', rules: [], today: '2026-05-12' },
    ...{ isStrict: false, isJson: false, hasAnnotations: false },
  })
})

test('every option and both folders can be given, and a rule several times', () => {
  const args = '--rule sorted --rule=yaml --today 2026-06-01 --strict --json --annotations words code'.split(' ')
  expect(readOptions(args, defaults)).toEqual({
    ...{ content: 'words', src: 'code', rules: ['sorted', 'yaml'], today: '2026-06-01' },
    ...{ isStrict: true, isJson: true, hasAnnotations: true },
  })
})

test.each([
  ['--rule sortd', 'There is no rule "sortd". Did you mean "sorted"?'],
  ['--rule c12', 'There is no rule "c12". Did you mean "c12-no-facts-in-prose"?'],
  ['--rule C12', 'There is no rule "C12". Did you mean "c12-no-facts-in-prose"?'],
  ['--rule c6', 'There is no rule "c6". Did you mean "c06-record-is-used"?'],
  ['--rule verbatim', 'There is no rule "verbatim". Did you mean "c25-quotation-is-verbatim"?'],
  ['--rule sorted --rule zzz', 'There is no rule "zzz". docs/content-rules.md lists all of them.'],
  ['--rule', '--rule needs something after it. Write the id of a rule, like --rule sorted.'],
  ['--rule --json', '--rule needs something after it. Write the id of a rule, like --rule sorted.'],
  ['--today', '--today needs something after it. Write a day, like --today 2026-11-22.'],
  ['--today 2026-02-30', '--today is not a day. Write it year-month-day, like --today 2026-11-22.'],
  ['--json=yes', '--json takes nothing after it. Write --json alone.'],
  ['--ruls x', 'There is no option "--ruls". Did you mean "--rule"?'],
  ['-x', 'There is no option "-x". The options are: --rule, --today, --strict, --json, --annotations.'],
  ['words code more', '"more" is too much. Name the content folder and the folder of the code at most.'],
])('a slip in the arguments is told with what to write: %s', (args, complaint) => {
  expect(readOptions(args.split(' '), defaults)).toEqual({ complaint })
})
