import type { Contact, Phone } from '#src/schema/contact.ts'

/**
 * The address that dials or texts a number. Ten digits get the country's code, so that a phone set to roaming dials too.
 * @example phoneHref({ number: '555-555-0100', use: 'voice' }) // 'tel:+15555550100'
 */
export function phoneHref(phone: Pick<Phone, 'number' | 'use'>): string {
  const digits = phone.number.replaceAll('-', '')
  const scheme = phone.use === 'text' ? 'sms' : 'tel'
  return `${scheme}:${digits.length === 10 ? '+1' : ''}${digits}`
}

/** The number to try first: the first one for a voice call; undefined when none was found. */
export function firstPhone(contact: Pick<Contact, 'phones'>): Phone | undefined {
  return contact.phones.find((phone) => phone.use === 'voice')
}

/** Whether a number is shown only with its doubt in words. */
export function isDoubtful(phone: Pick<Phone, 'confidence'>): boolean {
  return phone.confidence !== 'confirmed'
}

/** Whether a number is a short code such as 911, which answers day and night. */
export function isShortCode({ number, use }: Pick<Phone, 'number' | 'use'>): boolean {
  return use === 'voice' && number.length === 3
}

/** The office to try when this one cannot be reached; undefined when none is named. */
export function secondOf<Office extends { readonly id: string }>(
  contact: Pick<Contact, 'secondRoute'>,
  contacts: readonly Office[],
): Office | undefined {
  return contacts.find(({ id }) => id === contact.secondRoute?.contact)
}
