import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vcard } from '#src/domain/vcard.ts'
import type { Contact } from '#src/schema/contact.ts'

const proof = { confidence: 'confirmed' as const, sources: ['page'] }
const office = (change: Partial<Contact>): Contact => ({
  ...{ id: 'x', name: 'Office for Victims', plainName: 'Says too much', neutralName: 'Office 0100', group: 'now' },
  ...{ order: 1, askFor: 'Ask about parole.', stages: [], emails: [], haveReady: [], whatToSay: 'I am a victim.' },
  phones: [{ number: '555-555-0100', use: 'voice', ...proof }],
  links: [{ url: 'https://victims.example.org/', words: 'For victims', ...proof }],
  ...change,
})

test('it holds the neutral name and the number, and nothing that says what the office is', () => {
  const file = vcard(office({}))
  expect(file).toBe(
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Office 0100;;;;\r\nFN:Office 0100\r\nTEL;TYPE=WORK,VOICE:+15555550100\r\nEND:VCARD\r\n',
  )
})

test('an office without a number or an e-mail address has none', () => {
  expect(vcard(office({ phones: [] }))).toBeUndefined()
})

test('whatever the name, lines are short, nothing is cut, and no line is added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (neutralName) => {
      const file = vcard(office({ neutralName })) ?? ''
      const bytes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
      expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
      const whole = file.replaceAll('\r\n ', '')
      const name = /\r\nFN:(.*?)\r\nTEL/s.exec(whole)?.[1] ?? ''
      expect(name.replaceAll(String.raw`\n`, '\n').replaceAll(/\\([\\,;])/g, '$1')).toBe(neutralName)
    }),
    { examples: [['a;b,c\\d'], ['é'.repeat(80)]] },
  )
})
