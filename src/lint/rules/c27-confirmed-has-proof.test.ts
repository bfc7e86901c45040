import { expect, test } from 'vitest'
import { confirmedHasProof } from '#src/lint/rules/c27-confirmed-has-proof.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const office = (sources: string, confidence = 'confirmed') =>
  `name: Support Line\nplainName: To talk\nneutralName: Line 0111\ngroup: now\norder: 1\naskFor: Talk.\nstages: []\nphones:\n  - number: 555-555-0111\n    use: voice\n    confidence: ${confidence}\n    sources: [${sources}]\nemails: []\nlinks: []\nhaveReady: []\nwhatToSay: I would like to talk.\nsecondRoute: { contact: night-line, words: Try there. }\n`
const told = (sources: string, confidence?: string) =>
  linesOf(confirmedHasProof, { 'contacts/support-line.yml': office(sources, confidence) })

test('an official page, two sources, or one source that is said to be one, pass', async () => {
  expect(await linesOf(confirmedHasProof, {})).toEqual([])
  expect(await told('court-page')).toEqual([])
  expect(await told('old-list, ruling-4')).toEqual([])
  expect(await told('old-list', 'single')).toEqual([])
})

test('one source that is not official, even named twice, does not make a fact confirmed', async () => {
  const problem =
    'content/contacts/support-line.yml:11:5  c27-confirmed-has-proof  "555-555-0111" is called confirmed, and its one source is not an official page. Add a second source that does not copy the first, or set confidence to single or old.'
  expect(await told('old-list')).toEqual([problem])
  expect(await told('old-list, old-list')).toEqual([problem])
})

test('what is called old without a page of the office is told', async () => {
  expect(await told('court-page', 'old')).toEqual([])
  expect(await told('old-list', 'old')).toEqual([
    'content/contacts/support-line.yml:11:5  c27-confirmed-has-proof  "555-555-0111" is called old: on the office’s own page, but an old one. None of its sources is such a page. Name the page of the office as a source, or set confidence to single.',
  ])
})

test('words of a law that are called official without an official text are told, and those of a bill without a bill', async () => {
  const law = (confidence: string) =>
    `- id: code-10\n  cite: Code 10\n  name: The law\n  unitStyle: point\n  confidence: ${confidence}\n  asOf: undated\n  sources: [reader-copy]\n`
  const fix = 'Set the confidence that its sources give (copy, bill or secondary), or add the text that was read.'
  expect(await linesOf(confirmedHasProof, { 'laws.yml': law('copy') })).toEqual([])
  expect(await linesOf(confirmedHasProof, { 'laws.yml': law('official') })).toEqual([
    `content/laws.yml:5:3  c27-confirmed-has-proof  "code-10" is called official, and none of its sources is of the kind statute or court. ${fix}`,
  ])
  expect(await linesOf(confirmedHasProof, { 'laws.yml': law('bill') })).toEqual([
    `content/laws.yml:5:3  c27-confirmed-has-proof  "code-10" is called bill, and none of its sources is of the kind bill. ${fix}`,
  ])
})
