import { expect, test } from 'vitest'
import { builtPage } from '#src/finish/built-site.ts'
import { readingProblems, readPages } from '#src/reading/check-reading.ts'
import type { PageReading } from '#src/reading/check-reading.ts'
import { readingTable } from '#src/reading/reading-table.ts'

const known = { names: ['Office of Second Looks'], lookedUp: new Set(['1 Castle Street, Lyon']) }

/** A page that holds one sentence of as many short words. */
function read(count: number, lang = 'en'): readonly PageReading[] {
  const sentence = `${Array.from({ length: count }, () => 'go').join(' ')}.`
  const main = `<main><p>${sentence}</p><p>1 Castle Street, Lyon</p></main>`
  return readPages([builtPage('rights/index.html', `<html lang="${lang}"><body>${main}</body></html>`)], known)
}

function hard(): readonly PageReading[] {
  const html = '<html lang="en"><body><main>The governor considers every application.</main></body></html>'
  return readPages([builtPage('index.html', html)], known)
}

test('pages that keep to the limits have no problem', () => {
  expect(readingProblems(read(25), { exceptions: [] })).toEqual([])
  expect(read(25)).toMatchObject([{ address: '/rights/', words: 25 }])
})

test('a page in a language that the formula does not know is left out', () => {
  expect(read(50, 'es')).toEqual([])
})

test('a sentence of more than 25 words is told with its words', () => {
  expect(readingProblems(read(26), { exceptions: [] })).toEqual([
    `/rights/: a sentence has 26 words, and 25 are the most: "${'go '.repeat(25)}go." Split it.`,
  ])
})

test('a page over grade 8 is told with its hardest sentences', () => {
  expect(readingProblems(hard(), { exceptions: [] })).toEqual([
    '/: it reads at grade 17.0, and 8 is the most. Use shorter words and sentences; the hardest are: "The governor considers every application." (17.0).',
  ])
})

test('an exception with a reason allows what it names and no more', () => {
  const reason = 'The law says it so.'
  expect(readingProblems(read(26), { exceptions: [{ page: '/rights/', sentence: 26, reason }] })).toEqual([])
  expect(readingProblems(read(27), { exceptions: [{ page: '/rights/', sentence: 26, reason }] })).toHaveLength(1)
  expect(readingProblems(hard(), { exceptions: [{ page: '/', grade: 17, reason }] })).toEqual([])
  expect(readingProblems(hard(), { exceptions: [{ page: '/', grade: 16.9, reason }] })).toHaveLength(1)
})

test('an exception that nothing needs is told', () => {
  const reason = 'It was so once.'
  const exceptions = [
    { page: '/rights/', grade: 9, sentence: 30, reason },
    { page: '/right/', sentence: 30, reason },
  ]
  expect(readingProblems(read(20), { exceptions })).toEqual([
    expect.stringMatching(
      /^editorial\.yml: \/rights\/ may have grade 9, but reads at \S+\. Take the exception away\.$/,
    ),
    'editorial.yml: /rights/ may have sentences of 30 words, but its longest has 20. Take the exception away.',
    'editorial.yml: there is no page /right/. Correct the address, or take the exception away.',
  ])
})

test('the table names each page with its longest sentence and how many are over the aim', () => {
  const [, , row] = readingTable(read(21)).split('\n')
  expect(row?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    '/rights/',
    expect.any(String),
    '21',
    '1',
    '1',
    '21',
    '',
  ])
})
