import { expect, test } from 'vitest'
import { citesOfRights, sectionsOf, sheetNumbers } from '#src/domain/sheet-view.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Law } from '#src/schema/law.ts'
import type { Right } from '#src/schema/right.ts'

const law = (id: string, cite: string, unitStyle: Law['unitStyle']): Law => ({
  ...{ id, cite, unitStyle, name: 'A law', confidence: 'official', asOf: '2024', sources: ['page'] },
  ...{ parts: [], page: undefined },
})

const right = (id: string, ...units: Right['units']): Right => ({
  ...{ id, units, title: id, plain: id, group: 'court', order: 1, holders: ['victim'], trigger: 'listed' },
  ...{ duty: 'The court', contacts: [], stages: ['appeal'], steps: ['Ask'] },
})

const guide = {
  laws: [
    law('code-7', 'Code 7', 'point'),
    law('main', 'Code 5', 'point'),
    law('federal', '18 U.S.C. 3771', 'parentheses'),
  ],
  rights: [
    right('a', { law: 'main', unit: '1-7-d' }, { law: 'main', unit: '1-7-a' }),
    right('b', { law: 'code-7' }, { law: 'code-7', unit: '9' }),
    right('c', { law: 'federal', unit: 'b-2' }, { law: 'federal', unit: 'd-1' }, { law: 'main', unit: '3' }),
  ],
}

const entries = [
  { contact: 'sure', words: 'Danger' },
  { contact: 'doubtful', words: 'Appeals' },
  { contact: 'silent', words: 'Nothing' },
]

test('the main law is cited by its numbers, other laws by name, and no place twice', () => {
  const sections = (...ids: string[]) => sectionsOf(guide, citesOfRights(guide, ids))
  expect(sections('a', 'a')).toEqual(['1(7)(d), 1(7)(a)'])
  expect(sections('b')).toEqual(['Code 7', 'Code 7.9'])
  expect(sections('c')).toEqual(['18 U.S.C. 3771(b)(2), (d)(1)', 'Code 5.3'])
})

const office = (id: string, phones: Contact['phones'], second?: string): Contact => ({
  ...{ id, name: id, plainName: id, group: 'release', order: 1, askFor: 'Ask', stages: [], phones },
  ...{ emails: [], links: [], haveReady: [], neutralName: id, whatToSay: 'I ask.' },
  ...(second === undefined ? {} : { secondRoute: { contact: second, words: 'Try there.' } }),
})

test('a doubtful number names the number to try next, and an office without a number is left out', () => {
  const phone = { use: 'voice' as const, sources: ['page'] }
  const contacts = [
    office('sure', [{ ...phone, number: '555-555-0100', confidence: 'confirmed' }]),
    office('doubtful', [{ ...phone, number: '555-555-0101', confidence: 'single' }], 'sure'),
    office('silent', [], 'sure'),
  ]
  expect(sheetNumbers({ contacts }, entries)).toMatchObject([
    { number: '555-555-0100', isDoubtful: false },
    { number: '555-555-0101', isDoubtful: true, second: '555-555-0100' },
  ])
})
