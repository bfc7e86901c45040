import { expect, test } from 'vitest'
import { annotationOf } from '#src/lint/annotations.ts'

const problem = { file: 'content/site.yml', line: 3, column: 7, rule: 'schema', message: 'It is bad.', fix: 'Mend it.' }

test('a note names its place and its rule, and says what to do', () => {
  expect(annotationOf(problem)).toBe('::error file=content/site.yml,line=3,col=7,title=schema::It is bad. Mend it.')
})

test('a warning is a warning there too', () => {
  expect(annotationOf({ ...problem, rule: 'c17-plain-words' })).toMatch(/^::warning .*title=c17-plain-words::/)
})

test('what GitHub would read as a sign of the line is written as a code', () => {
  const odd = { ...problem, file: 'content/a,b:c.yml', message: 'It is 5 %,\nand so: bad.' }
  expect(annotationOf(odd)).toBe(
    '::error file=content/a%2Cb%3Ac.yml,line=3,col=7,title=schema::It is 5 %25,%0Aand so: bad. Mend it.',
  )
})
