import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitFrontMatter } from '#src/loader/split-front-matter.ts'

test('both parts keep their lines', () => {
  expect(splitFrontMatter('---\na: 1\n---\nHi\n', 'a.mdx')).toEqual({
    head: '\na: 1\n\n\n',
    body: '\n\n\nHi\n',
    problems: [],
  })
})

test('a line of hyphens in the text does not end anything', () => {
  expect(splitFrontMatter('---\na: 1\n---\nHi\n\n---\n', 'a.mdx').body).toBe('\n\n\nHi\n\n---\n')
})

test('every line of a file stands in one of the parts, in its own place', () => {
  const line = fc.stringMatching(/^[a-z: #-]{0,12}$/).filter((text) => text.trim() !== '' && text.trimEnd() !== '---')
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.array(line), (head, body) => {
      const text = ['---', ...head, '---', ...body].join('\n')
      const split = splitFrontMatter(text, 'a.mdx')
      const heads = split.head.split('\n')
      const bodies = split.body.split('\n')
      text.split('\n').forEach((whole, index) => {
        if (whole !== '---') expect([heads[index], bodies[index]].toSorted()).toEqual(['', whole])
      })
    }),
  )
})
