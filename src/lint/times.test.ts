import { expect, test } from 'vitest'
import { timesIn } from '#src/lint/times.ts'

const lengthsIn = (text: string) => timesIn(text).map(({ length }) => length)

test.each([
  ['within twenty-four hours', ['24 hour']],
  ['within 24 hours', ['24 hour']],
  ["thirty days' advance notice", ['30 day']],
  ['thirty (30) days', ['30 day']],
  ['a 30-day notice', ['30 day']],
  ['five working days', ['5 day']],
  ['one hundred and eighty days', ['180 day']],
  ['1,000 days', ['1000 day']],
  ['two weeks', ['14 day']],
  ['one year, or 12\nmonths', ['12 month', '12 month']],
  ['24 to 48 hours', ['24 hour', '48 hour']],
  ['ten or twenty days', ['10 day', '20 day']],
  ['24–48 hours', ['24 hour', '48 hour']],
])('"%s" names its times', (text, lengths) => {
  expect(lengthsIn(text)).toEqual(lengths)
})

test.each(['in good time', 'part (5)', '$30 a day', 'many days', 'on 30 May', 'bond hours', 'twofold'])(
  '"%s" names none',
  (text) => {
    expect(lengthsIn(text)).toEqual([])
  },
)
