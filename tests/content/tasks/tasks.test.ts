import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sheetNumbers } from '#src/domain/sheet-view.ts'
import { vcard } from '#src/domain/vcard.ts'
import { factLedgerPath, settleFacts } from '#src/ledger/fact-ledger.ts'
import { urgentFacts } from '#src/lint/urgent.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { loadMoves } from '#src/loader/load-moves.ts'
import { readContent } from '#src/loader/read-content.ts'
import type { Guide } from '#src/schema/guide.ts'
import { followTasks, type Followed } from '#tests/content/tasks/follow-tasks.ts'
import {
  commandIn,
  commonest,
  county,
  fileIn,
  newId,
  rarer,
  typed,
  valueOf,
} from '#tests/content/tasks/readme-tasks.ts'
import { copyContent } from '#tests/fixtures/content-copy.ts'
import type { ContentCopy } from '#tests/fixtures/content-copy.ts'

// Follows the tasks of content/README.md to the letter, one after another on one copy of the content.

let copy: ContentCopy
let before: Guide
let followed: Followed
let after: Guide
let problems: readonly ContentProblem[] = []

beforeAll(async () => {
  copy = await copyContent()
  before = await loadGuide('content')
  followed = await followTasks(copy)
  problems = await copy.check()
  after = await loadGuide(copy.root)
}, 120_000)
afterAll(() => copy.remove())

test('after all tasks the check finds no problem', () => {
  expect([commonest.length, rarer.length]).toEqual([10, 3])
  expect(problems.map(formatProblem)).toEqual([])
})

test('a changed number is on every sheet, on the card of the office, and the old one nowhere', async () => {
  const file = fileIn('Change a phone number')
  const id = file.replace(/^contacts\/|\.yml$/g, '')
  const number = valueOf('number', typed('Change a phone number'))
  const [old] = before.contacts.find((contact) => contact.id === id)?.phones ?? []
  const sheets = (guide: Guide) =>
    [guide.rightsSheet, guide.callLog, guide.wallet, ...guide.stageSheets].map(({ contacts }) =>
      sheetNumbers(guide, contacts).flatMap((entry) => [entry.number, entry.second]),
    )
  const withOld = sheets(before).map((numbers) => numbers.includes(old?.number))
  expect(withOld.filter(Boolean).length).toBeGreaterThan(2)
  expect(sheets(after).map((numbers) => numbers.includes(number))).toEqual(withOld)
  const office = after.contacts.find((contact) => contact.id === id)
  expect(office?.phones[0]?.number).toBe(number)
  expect(office === undefined ? '' : vcard(office)).toContain(number.replaceAll('-', ''))
  expect(JSON.stringify(after)).not.toContain(old?.number)
  const names = await readdir(copy.root, { recursive: true })
  for (const name of names.filter((one) => /\.(yml|mdx)$/.test(one))) {
    expect(await readFile(join(copy.root, name), 'utf8'), name).not.toContain(old?.number)
  }
})

test('a new contact is there with its number and its source', () => {
  const office = after.contacts.find(({ id }) => id === commandIn('Add a contact')[1])
  const source = valueOf('- id', typed('Add a source'))
  expect(office?.phones).toMatchObject([{ number: valueOf('number', typed('Add a contact')), sources: [source] }])
  expect(after.sources.find(({ id }) => id === source)?.title).toBe(valueOf('title', typed('Add a source')))
})

test('a changed sentence is what its page says', () => {
  const says = Object.values(after.stages.find(({ id }) => id === 'clemency')?.sections ?? {}).flatMap(({ prose }) =>
    prose.says.map(({ words }) => words),
  )
  expect(says.join(' ')).toContain(typed('Change a sentence').trim())
  expect(says.join(' ')).not.toContain('You do not have to write.')
})

test('a new word is in the glossary, and explained on the page that uses it', () => {
  const [, id = ''] = commandIn('Explain a word')
  expect(after.terms.map((term) => term.id)).toContain(id)
  const page = after.stages.find((stage) => stage.id === 'direct-appeal')
  expect(page?.sections['what-you-can-do-now'].prose.refers.terms).toContain(id)
})

test('a new text of the law is asked for its hash, compared with the one before, and the right says what changed', () => {
  expect(followed.toldOfLaw.map(({ message }) => message)).toEqual([
    'The law has no unit "history".',
    'The law has no unit "cross-reference".',
    'The words of unit 1-18 are new, and they are said to be read where content/statutes/rsmo-595-209-2024.yml was.',
    'The words of unit 1-18 are not those that were checked.',
  ])
  const page = after.lawPages.find(({ id }) => id === '595-209')
  expect([page?.current, page?.older]).toEqual(['rsmo-595-209-2026', 'rsmo-595-209-2024'])
  const text = after.statutes.find(({ id }) => id === page?.current)
  expect(text?.units.find(({ unit }) => unit === '1-18')?.text).toContain('a recent photograph')
  expect(after.rights.find(({ id }) => id === '1-18')?.plain).toMatch(/^The photograph is a recent one\./)
})

test('a new notice and a new letter are there', () => {
  expect(after.notices.find(({ id }) => id === followed.notice)?.says).toEqual(['Words of the notice.'])
  expect(after.letters.find(({ id }) => id === followed.letter)?.asks[0]?.words).toContain('Words of the letter.')
})

test('the check names each place that says an old id, and the old address leads on', () => {
  const lines = typed('Rename an id')
  const [from, to] = [valueOf('from', lines), valueOf('to', lines)].map(
    (address) => address.split('#contact-')[1] ?? '',
  )
  expect(followed.toldOfId.length).toBeGreaterThan(5)
  expect(new Set(followed.toldOfId.map(({ message }) => message))).toEqual(
    new Set([`There is no contact "${from ?? ''}".`]),
  )
  const referring = (guide: Guide, id: string) => guide.stages.filter(({ contacts }) => contacts.includes(id)).length
  expect(referring(after, to ?? '')).toBe(referring(before, from ?? ''))
  expect(referring(after, from ?? '')).toBe(0)
})

test('a fact that was checked is not due any more, and every other fact of its office still is', async () => {
  const lines = typed('Say that a fact')
  const due = async (root: string) =>
    urgentFacts(await readContent(root), valueOf('verifiedOn', lines)).filter(({ office }) => office === 'cvc')
  const [old, now] = [await due('content'), await due(copy.root)]
  expect(now.map(({ says }) => says)).not.toContain(valueOf('number', lines))
  expect(old.length).toBeGreaterThan(1)
  expect(now.map(({ says }) => says)).toEqual(
    old.map(({ says }) => says).filter((says) => says !== valueOf('number', lines)),
  )
})

test('a new right is there, and rests on the unit that it is called after', () => {
  const [, id = ''] = commandIn('Add a right')
  expect(after.rights.find((right) => right.id === id)?.units[0]).toMatchObject({ unit: '1-18' })
})

test('the number of a county is there', () => {
  const place = after.counties.list.find(({ id }) => id === county())
  expect(place?.phones.map(({ number }) => number)).toEqual([valueOf('number', typed('Fill in a county'))])
})

test('a page that was removed is gone, and its address leads on', async () => {
  const [from, to] = ['- from', 'to'].map((field) => valueOf(field, typed('Remove a page')))
  expect(before.notices.map(({ id }) => `/what-happened/${id}/`)).toContain(from)
  expect(after.notices.map(({ id }) => `/what-happened/${id}/`)).not.toContain(from)
  expect((await loadMoves(copy.root)).redirects).toContainEqual(expect.objectContaining({ from, to }))
})

test('readers must be told of each of these changes, and the one note tells of all', async () => {
  const ledger = await readFile(factLedgerPath, 'utf8')
  const missing = settleFacts(ledger, followed.untold).problems.map(({ message }) => message.split('"')[1])
  const office = fileIn('Change a phone number').replaceAll(/^contacts\/|\.yml$/g, '')
  const [, contact] = commandIn('Add a contact')
  const [, right] = commandIn('Add a right')
  expect(missing.toSorted()).toEqual([office, contact, right, county(), newId(), 'rsmo-595-209-2026'].toSorted())
  expect(settleFacts(ledger, after).problems).toEqual([])
})
