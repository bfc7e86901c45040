import { expect, test } from 'vitest'
import { flatBody } from '#src/lint/flat-body.ts'

function placeOfWords(body: string, words: string) {
  const { text, placeOf } = flatBody({ body })
  return placeOf(text.indexOf(words))
}

test('a paragraph is one line; paragraphs, headings and entries of lists stay apart', () => {
  expect(flatBody({ body: 'One\n  two **three**\n\n## Four\nfive\n- six\n  seven\n1. eight' }).text).toBe(
    'One two three\n\n## Four five\n- six seven\n1. eight',
  )
})

test('a term is left out, and an entity is the letter that it prints', () => {
  expect(flatBody({ body: 'a <Term id="b">b\nc</Term> &#57;&#x31;&nbsp;d' }).text.replaceAll(/ +/g, ' ')).toBe(
    'a 91\u00A0d',
  )
})

test('the place of words is that in the file', () => {
  const body = 'One &#57;\n  two **three**\n\n- four *five*\n  six seven\n'
  expect(placeOfWords(body, 'three')).toEqual({ line: 2, column: 9 })
  expect(placeOfWords(body, 'five')).toEqual({ line: 4, column: 9 })
  expect(placeOfWords(body, 'seven')).toEqual({ line: 5, column: 7 })
  expect(placeOfWords(body, 'One')).toEqual({ line: 1, column: 1 })
})
