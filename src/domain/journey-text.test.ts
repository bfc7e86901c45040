import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fonts } from '#src/domain/journey-picture.ts'
import { textWidth, wrapText } from '#src/domain/journey-text.ts'

test('the estimate is never narrower than the font and at most a tenth wider', () => {
  // Measured in a browser with canvas measureText, weight 600, 16 px.
  const measured: readonly (readonly [string, number])[] = [
    ['Post-conviction motions', 177.99],
    ['New trial or new sentence', 191.29],
    ['Prison, probation and parole', 209.34],
  ]
  const font = { size: 16, weight: 600 } as const
  for (const [text, width] of measured) {
    expect(textWidth(text, font)).toBeGreaterThanOrEqual(width)
    expect(textWidth(text, font)).toBeLessThan(width * 1.1)
  }
})

const sentence = fc
  .array(fc.stringMatching(/^[A-Za-zéñ]{1,12}(-[a-z]{1,6})?$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '))

test('wrapping loses no letter and keeps every line within its width', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 40, max: 300 }), (text, width) => {
      const lines = wrapText(text, { width, font: fonts.words })
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(textWidth(line, fonts.words)).toBeLessThanOrEqual(width)
    }),
  )
})

test('words stay whole where they fit', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const width = Math.max(...text.split(' ').map((word) => textWidth(word, fonts.words)))
      const words = wrapText(text, { width, font: fonts.words }).flatMap((line) => line.split(' '))
      expect(words.join(' ').replaceAll('- ', '-')).toBe(text)
    }),
  )
})

test('a hyphen stays at the end of its line', () => {
  expect(wrapText('Post-conviction', { width: 90, font: fonts.words })).toEqual(['Post-', 'conviction'])
})
