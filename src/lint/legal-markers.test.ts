import { expect, test } from 'vitest'
import { legalCommand, legalMarker } from '#src/lint/legal-markers.ts'

test.each([
  ['It lasts one to five years.', 'one to five years'],
  ['A 180-day program exists.', '180-day'],
  ['The property comes back in 5 working days.', '5 working days'],
  ['At least 85% is served.', '85%'],
  ['That is 40 percent.', '40 percent'],
  ['The court must hold a hearing.', 'must'],
  ['It may not be waived.', 'may not'],
  ['You have a right to be heard.', 'have a right'],
  ['Release is barred.', 'is barred'],
  ['The law lets a prosecutor act.', 'law lets'],
  ['The date set by law comes first.', 'by law'],
  ['The judge has to decide.', 'The judge has to'],
  ['The prosecutor may also appeal.', 'may also appeal'],
  ['The sheriff has a duty to call you.', 'has a duty'],
  ['The clerk is not allowed to call you.', 'is not allowed to'],
  ['The deadline is May 3.', 'The deadline is'],
  ['After that you lose the right.', 'lose the right'],
  ['This entitles you to news.', 'entitles'],
  ['Write within a fortnight.', 'within a fortnight'],
])('%j states a law', (sentence, marker) => {
  expect(legalMarker(sentence)).toBe(marker)
})

test.each([
  'It may take long.',
  'A yes may not be the end.',
  'A lawyer can tell you what the law means for you.',
  'Does the court have to wait 30 days?',
  'We found no text that says what the court must do.',
  'In other cases we do not know if the law requires it.',
  'Call on the day.',
  'We found no office with a clear duty to tell you.',
  'There is a deadline for the court.',
])('%j states none', (sentence) => {
  expect(legalMarker(sentence)).toBeUndefined()
})

test('what we do not know excuses only the sentence that begins with it', () => {
  expect(legalMarker('The court must decide in 30 days, and we do not know when it will.')).toBe('30 days')
})

test.each([
  ['Write within 5 days.', 'within 5 days'],
  ['Write within about a month.', 'within about a month'],
  ['You must write.', 'must'],
  ['You lose your right then.', 'lose your right'],
])('%j orders or sets a last day', (sentence, marker) => {
  expect(legalCommand(sentence)).toBe(marker)
})

test.each([
  'What you must ask for in writing.',
  'When it must be filed',
  'It takes 30 days.',
  'Must you write?',
  'In the copy of the law we have, you apply within two years.',
])('%j does neither', (sentence) => {
  expect(legalCommand(sentence)).toBeUndefined()
})
