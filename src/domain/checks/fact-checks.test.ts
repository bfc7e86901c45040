import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/domain/calendar-day.ts'
import { compareChecks, keyOf, type Check } from '#src/domain/checks/check.ts'
import { countStates, factChecks, newestDay, type CheckedRecords } from '#src/domain/checks/fact-checks.ts'
import { followUpKey, followUps } from '#src/domain/checks/follow-ups.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { County } from '#src/schema/county.ts'
import type { LawRecord } from '#src/schema/law.ts'

const today = '2026-11-22'
const proof = { confidence: 'confirmed' as const, sources: ['own'] }
const link = { ...proof, url: 'https://a.example/victims', words: 'For victims' }

function phone(number: string, more: Partial<Contact['phones'][number]> = {}): Contact['phones'][number] {
  return { ...proof, number, use: 'voice', ...more }
}

function contact(id: string, more: Partial<Contact> = {}): Contact {
  const said = { name: `Office ${id}`, plainName: id, neutralName: id, askFor: id, whatToSay: id, haveReady: [] }
  return { ...said, id, group: 'rights', order: 1, stages: [], phones: [], emails: [], links: [], ...more }
}

function county(id: string, phones: County['phones'] = []): County {
  const said = { name: id, office: `Prosecutor of ${id}`, fips: '00001', circuit: 1, appeals: 'a', federal: 'b' }
  return { ...said, id, phones, emails: [], links: [] }
}

function law(id: string, confidence: LawRecord['confidence'], more: Partial<LawRecord> = {}): LawRecord {
  return { id, cite: `Code ${id}`, name: id, unitStyle: 'point', confidence, asOf: '2024', sources: ['own'], ...more }
}

function records(more: Partial<CheckedRecords> = {}): CheckedRecords {
  const sources = [{ id: 'own', kind: 'agency', collectedOn: '2026-11-21', title: 'Own', publisher: 'Own' } as const]
  const none = { contacts: [], laws: [], statutes: [], rights: [], lawPages: [], stages: [], notices: [], pages: [] }
  return { ...none, counties: { general: 'each', list: [] }, sources, ...more }
}

const tasksOf = (given: Partial<CheckedRecords>) => factChecks(records(given), today).map(({ task }) => task)

test('a fact says where it stands, when its source was read, and when it is due again', () => {
  const given = {
    contacts: [contact('a', { phones: [phone('555-555-0101'), phone('555-555-0100', { verifiedOn: today })] })],
  }
  expect(factChecks(records(given), today)).toMatchObject([
    { field: 'phones.0', state: 'due', readOn: '2026-11-21', dueOn: undefined, record: { type: 'contact', id: 'a' } },
    { field: 'phones.1', state: 'fresh', readOn: '2026-11-21', dueOn: addDays(today, 180) },
  ])
})

test('what a check has to do comes from the record', () => {
  const hours = { ...proof, words: 'Monday to Friday' }
  const office = contact('a', { phones: [phone('555-555-0100', { label: 'Records' })], links: [link], hours })
  expect(tasksOf({ contacts: [office] })).toEqual([
    {
      words: 'freshness.do-voice',
      values: { says: '555-555-0100', office: 'Office a (Records)' },
      dial: 'tel:+15555550100',
    },
    { words: 'freshness.do-hours', values: { says: 'Monday to Friday', office: 'Office a' } },
    { words: 'freshness.do-link', values: { says: 'For victims', office: 'Office a' }, page: link },
  ])
})

test('nobody is sent to call a line that people in danger need', () => {
  const lifelines = [
    contact('a', { group: 'now', phones: [phone('555-555-0100')] }),
    contact('b', { group: 'threat', phones: [phone('555-555-0101', { use: 'text' })], links: [link] }),
    contact('c', { phones: [phone('911')] }),
  ]
  const said = tasksOf({ contacts: lifelines }).flatMap(({ words }) => (words === 'freshness.do-link' ? [] : [words]))
  expect(said).toEqual(['freshness.do-lifeline', 'freshness.do-lifeline-page', 'freshness.do-lifeline'])
})

test('a law is compared with its official text, where there is an address for it; its parts are checked one by one', () => {
  const part = { unit: '2', confidence: 'official' as const, asOf: '2025', verifiedOn: today }
  const laws = [law('1', 'secondary'), law('2', 'copy', { url: 'https://law.example/2', parts: [part] })]
  expect(tasksOf({ laws })).toMatchObject([
    { words: 'freshness.do-law-first', values: { law: 'Code 1', date: '2024' } },
    { words: 'freshness.do-law-page', page: { url: 'https://law.example/2', words: 'Code 2' } },
    { words: 'freshness.do-law-page', values: { law: 'Code 2.2', date: '2025' } },
  ])
  expect(countStates(factChecks(records({ laws }), today))).toEqual({ due: 2, soon: 0, fresh: 1 })
})

test('of a law whose text the guide holds, the readings of the text are checked instead of parts', () => {
  const reading = { id: 'bills', confidence: 'bill' as const, asOf: 'early 2024', sources: ['own'] }
  const statute = {
    id: '1-2024',
    law: '1',
    name: 'of 2024',
    readings: [reading],
    units: [],
    later: 'An act replaced it.',
  }
  const parts = [{ unit: '1', confidence: 'bill' as const, asOf: '2024' }]
  const given = records({ laws: [law('1', 'official', { parts })], statutes: [statute] })
  const checks = factChecks(given, today)
  expect(checks.map(keyOf)).toEqual(['statute/1-2024#readings.0', 'law/1#'])
  expect(followUps(given, checks)).toMatchObject([
    {
      kind: 'law',
      note: 'An act replaced it.',
      question: { words: 'freshness.ask-bill', values: { law: 'Code 1, of 2024', date: 'early 2024' } },
    },
  ])
})

test('what is not sure or was not found becomes a question, and what is sure does not', () => {
  const note = { words: 'Two counties shared one advocate.', sources: ['own'] }
  const given = records({
    contacts: [
      contact('a', { phones: [phone('555-555-0100', { confidence: 'single' })], caution: 'It moved.' }),
      contact('b', { phones: [phone('911')] }),
      contact('e', { group: 'now', phones: [phone('555-555-0103')] }),
      contact('each'),
    ],
    counties: { general: 'each', list: [{ ...county('c'), note }, county('d', [phone('555-555-0102')])] },
    laws: [law('1', 'official')],
  })
  const open = followUps(given, factChecks(given, today))
  expect(open.map(({ kind, record, field, question: { words } }) => [kind, record.id, field, words])).toEqual([
    ['fact', 'a', 'phones.0', 'freshness.ask-voice'],
    ['missing', 'c', 'phones', 'freshness.ask-no-phones'],
    ['missing', 'a', 'address', 'freshness.ask-no-address'],
    ['missing', 'a', 'emails', 'freshness.ask-no-emails'],
    ['missing', 'c', 'emails', 'freshness.ask-no-emails'],
    ['missing', 'd', 'emails', 'freshness.ask-no-emails'],
    ['missing', 'a', 'hours', 'freshness.ask-no-hours'],
    ['missing', 'e', 'hours', 'freshness.ask-no-hours'],
    ['missing', 'a', 'languages', 'freshness.ask-no-languages'],
    ['missing', 'e', 'languages', 'freshness.ask-no-languages'],
  ])
  expect(open.slice(0, 2).map((one) => one.note)).toEqual(['It moved.', note.words])
  expect(new Set(open.map(followUpKey)).size).toBe(open.length)
})

test('what an office said that it does not have is not asked again', () => {
  const asked = (given: CheckedRecords) =>
    followUps(given, factChecks(given, today)).filter(({ field }) => ['address', 'emails'].includes(field))
  const [office, place] = [contact('a', { phones: [phone('555-555-0100')] }), county('c')]
  const general = { general: 'each' }
  expect(asked(records({ contacts: [office], counties: { ...general, list: [place] } }))).toHaveLength(3)
  const contacts: readonly Contact[] = [{ ...office, hasNone: ['address', 'emails'] }]
  const list: County[] = [{ ...place, hasNone: ['emails'] }]
  expect(asked(records({ contacts, counties: { ...general, list } }))).toEqual([])
})

test('of a law, whatever is not sure is asked: a copy, a bill, a description, and an official text with a warning', () => {
  const laws = [
    ...(['copy', 'bill', 'secondary', 'official'] as const).map((confidence) => law(confidence, confidence)),
    law('old', 'official', { caution: 'The text is old.' }),
  ]
  const given = records({ laws })
  const asked = followUps(given, factChecks(given, today)).map(({ record, question }) => [record.id, question.words])
  expect(Object.fromEntries(asked)).toEqual({
    copy: 'freshness.ask-copy',
    bill: 'freshness.ask-bill',
    secondary: 'freshness.ask-secondary',
    old: 'freshness.ask-official',
  })
})

test('the newest day is the newest of what was read and of what was checked', () => {
  expect(newestDay(records(), [])).toBe('2026-11-21')
  expect(newestDay(records(), ['2026-12-01', undefined])).toBe('2026-12-01')
})

/** Any facts: with and without a check, sure or not, of several offices, counties and laws. */
const anyRecords = fc
  .array(
    fc.record({
      verifiedOn: fc.option(
        fc.integer({ min: 0, max: 400 }).map((days) => addDays(today, -days)),
        { nil: undefined },
      ),
      confidence: fc.constantFrom('confirmed', 'old', 'single'),
      stages: fc.subarray(['s', 't']),
      of: fc.constantFrom('contact', 'county', 'law'),
    }),
    { maxLength: 12 },
  )
  .map((facts) => {
    const given = facts.map(({ verifiedOn, confidence, stages, of }, index) => {
      const checked = verifiedOn === undefined ? {} : { verifiedOn }
      const phones = [phone('555-555-0100', { confidence, ...checked })]
      const id = `r${String(index)}`
      return { of, contact: contact(id, { phones, stages }), county: county(id, phones), law: law(id, 'bill', checked) }
    })
    const only = (of: string) => given.filter((one) => one.of === of)
    return records({
      contacts: only('contact').map((one) => one.contact),
      counties: { general: 'each', list: only('county').map((one) => one.county) },
      laws: only('law').map((one) => one.law),
    })
  })

test('the order is total and the same however the records lie, and nothing due comes after what is not due', () => {
  const reversed = (given: CheckedRecords): CheckedRecords => ({
    ...given,
    contacts: given.contacts.toReversed(),
    counties: { ...given.counties, list: given.counties.list.toReversed() },
    laws: given.laws.toReversed(),
  })
  const order = ['due', 'soon', 'fresh']
  fc.assert(
    fc.property(anyRecords, (given) => {
      const checks = factChecks(given, today)
      const states = checks.map(({ state }) => order.indexOf(state))
      expect(states).toEqual(states.toSorted())
      expect(factChecks(reversed(given), today).map(keyOf)).toEqual(checks.map(keyOf))
      const isBefore = (a: Check, b: Check) => compareChecks(a, b) < 0 && compareChecks(b, a) > 0
      expect(checks.every((check, index) => checks.slice(index + 1).every((later) => isBefore(check, later)))).toBe(
        true,
      )
    }),
  )
})
