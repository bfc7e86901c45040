import { expect, test } from 'vitest'
import { checkedWords } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

const guide = await loadGuide('content')
const keys = ['footer.checked', 'contacts.intro', 'sheet.checked'] as const

test.each(keys)('%s counts the offices that a person confirmed, once there is one', (key) => {
  const none = guide
  const [first, ...rest] = none.contacts
  if (first === undefined) throw new Error('The guide has no contact.')
  const phones = first.phones.map((phone) => ({ ...phone, verifiedOn: '2026-11-30' }))
  const one = { ...none, contacts: [{ ...first, phones }, ...rest] }
  expect(checkedWords(none, key)).not.toMatch(/confirmed since|\{/)
  expect(checkedWords(one, key)).toContain(`1 of ${String(one.contacts.length)} offices were confirmed since`)
})
