import { loadGuide } from '#src/loader/load-guide.ts'

/** The number for calls that the record of an office has: tests must not know a number that an editor may change. */
export async function numberOf(office: string): Promise<string> {
  const { contacts } = await loadGuide('content')
  const found = contacts.find(({ id }) => id === office)?.phones.find(({ use }) => use === 'voice')
  if (found === undefined) throw new Error(`content/contacts/${office}.yml has no number for calls.`)
  return found.number
}
