import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certaintyOf, citeLabel, uniqueCites } from '#src/domain/citations.ts'
import type { Law } from '#src/schema/law.ts'

const code: Law = {
  id: 'code-100-5',
  cite: 'Code 100.5',
  name: 'Rights of victims',
  unitStyle: 'point',
  confidence: 'bill',
  asOf: 'early 2024',
  parts: [
    { unit: '1-1', confidence: 'official', asOf: '1 May 2024' },
    { unit: '1-1-b', confidence: 'secondary', asOf: 'undated' },
  ],
  sources: ['bill-12'],
  page: undefined,
}

test('a unit is written in the style of its kind of law', () => {
  expect(citeLabel(code, '1-7-d')).toBe('Code 100.5.1(7)(d)')
  expect(citeLabel({ cite: '18 U.S.C. 3771', unitStyle: 'parentheses' }, 'b-2')).toBe('18 U.S.C. 3771(b)(2)')
  expect(citeLabel(code, undefined)).toBe('Code 100.5')
})

test('two different units of a law never get the same label', () => {
  const unit = fc
    .array(fc.stringMatching(/^[0-9a-z]{1,3}$/), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('-'))
  fc.assert(fc.property(unit, unit, (a, b) => (citeLabel(code, a) === citeLabel(code, b)) === (a === b)))
})

test('certainty is that of the nearest part that covers the unit', () => {
  expect(certaintyOf(code, '1-1').asOf).toBe('1 May 2024')
  expect(certaintyOf(code, '1-1-a').asOf).toBe('1 May 2024')
  expect(certaintyOf(code, '1-1-b-2').asOf).toBe('undated')
  expect(certaintyOf(code, '1-11').asOf).toBe('early 2024')
  expect(certaintyOf(code, undefined).asOf).toBe('early 2024')
})

test('repeated citations are named once, where they first stand', () => {
  const a = { law: 'code-100-5', unit: '1' }
  const b = { law: 'code-100-5' }
  expect(uniqueCites([a, b, { ...a }, { ...b }])).toEqual([a, b])
})
