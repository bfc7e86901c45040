import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOf } from '#src/reading/reading-grade.ts'

test('the grade is that of Flesch and Kincaid', () => {
  // 0.39 x 6 words a sentence + 11.8 x 10 syllables / 6 words - 15.59
  expect(readingOf(['The governor may forgive a person.'])).toMatchObject({ words: 6, grade: 6.4 })
})

test('a label of one or two words is no sentence, and nothing at all has grade 0', () => {
  expect(readingOf(['By when', 'Hours', 'Yes. It is so.', '']).sentences.map(({ text }) => text)).toEqual(['It is so.'])
  expect(readingOf([])).toEqual({ words: 0, grade: 0, sentences: [] })
})

test('sentences come with the longest first', () => {
  expect(readingOf(['One two three. One two three four five. One two three four.'])).toMatchObject({
    sentences: [{ words: 5 }, { words: 4 }, { words: 3 }],
  })
})

test('short lines without a full stop do not make hard prose look easy', () => {
  const hard = 'The gubernatorial determination regarding executive clemency necessitates considerable deliberation.'
  const lines = Array.from({ length: 50 }, () => 'See who can help you')
  expect(readingOf([hard, ...lines]).grade).toBe(readingOf([hard]).grade)
})

const word = fc.constantFrom('court', 'may', 'governor', 'commutation', '30', 'days', 'a', 'victim')
const sentence = fc.array(word, { minLength: 3, maxLength: 30 })

test('the order of the texts never matters, and joining two sentences never makes them easier', () => {
  fc.assert(
    fc.property(sentence, sentence, (first, second) => {
      const apart = readingOf([`${first.join(' ')}.`, `${second.join(' ')}.`])
      expect(readingOf([`${second.join(' ')}.`, `${first.join(' ')}.`]).grade).toBe(apart.grade)
      expect(readingOf([`${[...first, ...second].join(' ')}.`]).grade).toBeGreaterThanOrEqual(apart.grade)
    }),
  )
})
