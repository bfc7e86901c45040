import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf, wordsOf } from '#src/domain/sentences.ts'

test.each([
  ['It ends. Is it so? “Yes!” They left.', ['It ends.', 'Is it so?', '“Yes!”', 'They left.']],
  ['Call at 7 a.m. or later. Then wait.', ['Call at 7 a.m. or later.', 'Then wait.']],
  ['The U.S. District Court decides.', ['The U.S. District Court decides.']],
  ['Who decides: The court.', ['Who decides:', 'The court.']],
  ['Bring one thing: your letter; nothing else.', ['Bring one thing: your letter; nothing else.']],
  ['On the list: Murder; Assault.', ['On the list:', 'Murder;', 'Assault.']],
  ['It takes 30 days. 60 are the most.', ['It takes 30 days.', '60 are the most.']],
  [' \n ', []],
])('%j is cut at its sentences', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('no word is lost or cut in two, whatever the text', () => {
  const piece = fc.constantFrom(
    'Court',
    'may',
    'not',
    '30',
    'U.S.',
    'a.m.',
    '“No”',
    '(list)',
    'end.',
    'so?',
    'list:',
    '–',
  )
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 6 }))).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(text, (any) => {
      expect(sentencesOf(any).flatMap(wordsOf)).toEqual(wordsOf(any))
    }),
  )
})
