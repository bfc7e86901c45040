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
  const all = String(none.contacts.length + none.counties.list.length)
  expect(checkedWords(none, key)).not.toMatch(/confirmed since|\{/)
  expect(checkedWords(one, key)).toContain(`1 of ${all} offices were confirmed since`)
  const called = none.counties.list.map((county) =>
    county.phones.length === 0
      ? county
      : { ...county, phones: county.phones.map((phone) => ({ ...phone, verifiedOn: '2026-11-30' })) },
  )
  const count = String(called.filter(({ phones }) => phones.length > 0).length)
  const counties = { ...none, counties: { ...none.counties, list: called } }
  expect(checkedWords(counties, key)).toContain(`${count} of ${all} offices were confirmed since`)
})
