import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ContactCard } from '#src/components/contact-card/contact-card.tsx'
import type { Contact } from '#src/schema/contact.ts'
import { uiKeys } from '#tests/fixtures/ui-keys.ts'

// Each string of the interface is its own key, so that a test sees which one is used.
const ui = uiKeys()

/** An office whose every fact is equally sure: a number of each use, two pages, and one of each other fact. */
function office(confidence: Contact['phones'][number]['confidence']): Contact {
  const proof = { confidence, sources: ['old-list'] }
  const uses = ['voice', 'text', 'tty', 'fax'] as const
  return {
    id: 'clerk',
    name: 'The clerk',
    plainName: 'Keeps the papers',
    group: 'appeal',
    order: 1,
    askFor: 'Ask for the day.',
    stages: [],
    phones: uses.map((use, index) => ({ number: `555-555-010${String(index)}`, use, ...proof })),
    emails: [{ address: 'clerk@courts.example.org', ...proof }],
    links: ['a', 'b'].map((page) => ({ url: `https://courts.example.org/${page}`, words: page, ...proof })),
    address: { lines: ['1 Apple Street'], ...proof },
    hours: { words: 'Weekdays.', ...proof },
    languages: { words: 'English.', ...proof },
    haveReady: [],
    neutralName: 'Office 0100',
    whatToSay: 'When is the day?',
  }
}

function doubtsIn(contact: Contact): readonly string[] {
  const html = renderToStaticMarkup(
    <ContactCard contact={contact} second={undefined} sources={[]} stages={[]} ui={ui} />,
  )
  return Array.from(html.matchAll(/class="doubt">([^<]+)</g), ([, words]) => words ?? '')
}

test('every fact that is not confirmed says why it may be wrong, and no other does', () => {
  expect(doubtsIn(office('single'))).toEqual(Array.from({ length: 10 }, () => 'contact.doubt-single'))
  expect(doubtsIn(office('old'))).toEqual(Array.from({ length: 10 }, () => 'contact.doubt-old'))
  expect(doubtsIn(office('confirmed'))).toEqual([])
})
