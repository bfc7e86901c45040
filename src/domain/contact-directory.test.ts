import { expect, test } from 'vitest'
import { firstPhone, phoneHref } from '#src/domain/contact-directory.ts'

const proof = { confidence: 'confirmed', sources: ['page'] } as const

test('ten digits dial with the country code, short codes as they are, texts as texts', () => {
  expect(phoneHref({ number: '555-555-0100', use: 'voice' })).toBe('tel:+15555550100')
  expect(phoneHref({ number: '911', use: 'voice' })).toBe('tel:911')
  expect(phoneHref({ number: '233733', use: 'text' })).toBe('sms:233733')
})

test('the first number to try is a voice number, even when a fax or text comes before it', () => {
  const fax = { number: '555-555-0101', use: 'fax', ...proof } as const
  const voice = { number: '555-555-0102', use: 'voice', ...proof } as const
  expect(
    firstPhone({
      phones: [
        { ...fax, sources: ['page'] },
        { ...voice, sources: ['page'] },
      ],
    })?.number,
  ).toBe('555-555-0102')
  expect(firstPhone({ phones: [{ ...fax, sources: ['page'] }] })).toBeUndefined()
})
