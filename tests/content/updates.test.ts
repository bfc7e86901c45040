import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atomFeed } from '#src/domain/atom-feed.ts'
import { factLedgerPath, settleFacts, toldFacts } from '#src/ledger/fact-ledger.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import type { Guide } from '#src/schema/guide.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

const root = await writeInventedState()
const invented = await loadGuide(root).finally(() => removeContent(root))
const told = settleFacts('', invented).text

test('each change of a right, of a law or of a number in this guide was told to readers', async () => {
  const ledger = await readFile(factLedgerPath, 'utf8')
  const { text, problems } = settleFacts(ledger, await loadGuide())
  expect(problems.map(formatProblem).join('\n')).toBe('')
  expect(text, 'run npm run updates:add').toBe(ledger)
})

/** The invented guide with another number for one office, and perhaps a note on it. */
function withNewNumber(contact: string, noteId?: string): Guide {
  const contacts = invented.contacts.map((one) =>
    one.id === contact ? { ...one, phones: one.phones.map((phone) => ({ ...phone, number: '555-000-9999' })) } : one,
  )
  const [first] = invented.updates
  if (first === undefined) throw new Error('The invented state has no note.')
  const note = { ...first, id: noteId ?? '', on: '2026-06-01', rights: [], contacts: [contact] }
  return { ...invented, contacts, updates: noteId === undefined ? invented.updates : [note, ...invented.updates] }
}

test('a new number without a note is told as a problem, and its line stays', () => {
  const { text, problems } = settleFacts(told, withNewNumber('court-office'))
  expect(problems.map(formatProblem)).toEqual([
    'content/contacts/court-office.yml:1:1  updates  "court-office" changed since the note "new-words-of-law", and no note tells readers. Begin a note with npm run content:new -- update new-contacts, write contacts: [court-office] in its head, then run npm run content:done.',
  ])
  expect(text).toBe(told)
})

test('a new number with a note of its own is told; the next change wants the next note', () => {
  const { text, problems } = settleFacts(told, withNewNumber('court-office', 'court-number'))
  expect(problems).toEqual([])
  expect(text).toMatch(/^contacts\/court-office [0-9a-f]{16} court-number$/m)
  const again = withNewNumber('court-office', 'court-number')
  const changed = { ...again, contacts: again.contacts.map((one) => ({ ...one, phones: [] })) }
  expect(settleFacts(text, changed).problems.some(({ message }) => message.includes('"court-office"'))).toBe(true)
})

test('a second note of the same day counts once its name comes later, and the message says so', () => {
  const { text } = settleFacts(told, withNewNumber('court-office', 'court-number'))
  const again = (noteId: string) => {
    const { updates } = withNewNumber('court-office', 'court-number')
    const [first] = updates
    if (first === undefined) throw new Error('There is no note.')
    const both = [first, { ...first, id: noteId }].toSorted((a, b) => (a.id < b.id ? 1 : -1))
    const contacts = invented.contacts.map((one) => (one.id === 'court-office' ? { ...one, phones: [] } : one))
    return settleFacts(text, { ...invented, contacts, updates: [...both, ...updates.slice(1)] })
  }
  expect(again('court-number-2').problems).toEqual([])
  expect(again('another-number').problems.map(({ fix }) => fix)).toEqual([
    '"another-number" is of the same day, and its name comes first. Give it a later name, like "court-number-2".',
  ])
})

test('whatever line of the ledger is lost or altered, exactly that fact wants a note', () => {
  const lines = told.trimEnd().split('\n')
  const silent = { ...invented, updates: [] }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: lines.length - 1 }), fc.boolean(), (place, isLost) => {
      const altered = lines.flatMap((line, index) => {
        if (index !== place) return [line]
        return isLost ? [] : [line.replace(/ [0-9a-f]{16} /, ' 0000000000000000 ')]
      })
      const { problems } = settleFacts(`${altered.join('\n')}\n`, silent)
      const id = lines[place]?.split(/[/ ]/)[1]
      expect(problems.map(({ message }) => message.split('"')[1])).toEqual([id])
    }),
  )
})

test('what is told of are rights, laws and numbers, each once', () => {
  const keys = toldFacts(invented).map(({ list, id }) => `${list}/${id}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(keys.map((key) => key.split('/')[0]))).toEqual(new Set(['rights', 'statutes', 'contacts', 'counties']))
})

test('the feed has each note with its day and its place, and signs of XML as text', () => {
  const [note] = invented.updates
  if (note === undefined) throw new Error('The invented state has no note.')
  const odd = { ...invented, updates: [{ ...note, title: 'Tom & <b>"Ann"</b>' }] }
  const feed = atomFeed(odd, 'https://guide.example.org')
  expect(feed).toContain('<title>Tom &amp; &lt;b&gt;&quot;Ann&quot;&lt;/b&gt;</title>')
  expect(feed).toContain(`<updated>${note.on}T00:00:00Z</updated>`)
  expect(feed).toContain(`<id>https://guide.example.org/about/updates/#update-${note.id}</id>`)
  expect(atomFeed(odd, undefined)).toContain(`<id>urn:guide:/about/updates/#update-${note.id}</id>`)
})
