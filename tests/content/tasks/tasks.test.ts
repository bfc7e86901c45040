import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sheetNumbers } from '#src/domain/sheet-view.ts'
import { vcard } from '#src/domain/vcard.ts'
import { newRecord } from '#src/lint/new/new-record.ts'
import { urgentFacts } from '#src/lint/urgent.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { readContent } from '#src/loader/read-content.ts'
import type { Guide } from '#src/schema/guide.ts'
import { copyContent } from '#tests/fixtures/content-copy.ts'
import type { ContentCopy } from '#tests/fixtures/content-copy.ts'

// Follows content/README.md, "The ten commonest tasks", on one copy of the content: the commands and the lines to type are
// taken from that page, so that it cannot promise what does not work.

const readme = await readFile('content/README.md', 'utf8')
const chapter = readme.slice(readme.indexOf('## The ten commonest tasks'), readme.indexOf('## The rules of the words'))
const tasks = chapter.split(/^### \d+\. /m).slice(1)

/** The text of a task, by the words that its heading begins with. */
function task(title: string): string {
  const found = tasks.find((text) => text.startsWith(title))
  if (found === undefined) throw new Error(`content/README.md has no task "${title}".`)
  return found
}

/** What a task says to type: the lines in its block, the name of the file above them left out. */
function typed(title: string): string {
  const block = /```\w+\n([^]*?)```/.exec(task(title))?.[1]
  if (block === undefined) throw new Error(`The task "${title}" shows no lines.`)
  return block.replace(/^# .*\n/, '')
}

const fileIn = (title: string) => /^# (\S+\.yml)$/m.exec(task(title))?.[1] ?? ''

/** The value of the first field of a name in some lines. */
const valueOf = (field: string, lines: string) => new RegExp(`${field}: "?([^"\\n]*)`).exec(lines)?.[1] ?? ''

/** The kind and the id in the command of a task. */
const commandIn = (title: string) => /`npm run content:new -- (\S+) (\S+)`/.exec(task(title))?.slice(1) ?? []

let copy: ContentCopy
let before: Guide
let after: Guide
let problems: readonly ContentProblem[] = []

/** Runs the command of a task, and fills in what it marks. */
async function scaffold(title: string, file: (id: string) => string, words: string): Promise<string> {
  const [kind = '', id = ''] = commandIn(title)
  await newRecord(copy.root, kind, id)
  await copy.edit(file(id), (text) =>
    text.replaceAll(/^\s*# (?:\(CHOOSE|phones:|  - ).*\n/gm, '').replaceAll(/\(WRITE [^)]*\)/g, words),
  )
  return id
}

async function changeNumber(): Promise<void> {
  const lines = typed('Change a phone number')
  await copy.edit(fileIn('Change a phone number'), (text) =>
    text
      .replace(/neutralName: .*/, `neutralName: ${valueOf('neutralName', lines)}`)
      .replace(/number: .*/, `number: "${valueOf('number', lines)}"`),
  )
}

async function addSourceAndContact(): Promise<void> {
  const entry = typed('Add a source')
  await copy.edit('sources.yml', (text) => {
    const later = Array.from(text.matchAll(/^- id: (\S+)$/gm)).find(([line]) => line > (entry.split('\n')[0] ?? ''))
    return `${text.slice(0, later?.index)}${entry}\n${text.slice(later?.index)}`
  })
  const contact = (id: string) => `contacts/${id}.yml`
  const id = await scaffold('Add a contact', contact, 'Words of the office.')
  await copy.edit(contact(id), (text) => text.replace('phones: []\n', typed('Add a contact')))
}

async function changeSentence(): Promise<void> {
  await copy.edit('stages/clemency.mdx', (text) =>
    text.replace('You do not have to write. Not writing is a choice too.\n', typed('Change a sentence')),
  )
}

async function explainWord(): Promise<void> {
  await scaffold('Explain a word', () => 'glossary.yml', 'Words about the word.')
  const use = /`(<Term [^`]*)`/.exec(task('Explain a word'))?.[1] ?? ''
  await copy.edit('stages/direct-appeal.mdx', (text) =>
    text.replace('\n## Who will tell you', `\nA letter may speak of a ${use}.\n\n## Who will tell you`),
  )
}

/** Returns what the check said on the way, after the words of one unit changed. */
async function changeLaw(): Promise<readonly ContentProblem[]> {
  const [page, newer] = ['law-pages/595-209.yml', 'statutes/rsmo-595-209-2026.yml']
  const text = await copy.read('statutes/rsmo-595-209-2024.yml')
  await copy.write(
    newer,
    text
      .replace('as of 2024', 'as of 2026')
      .replace(/^later: .*\n/m, '')
      .replace('a photograph taken of\n', 'a recent photograph of\n'),
  )
  await copy.edit(page, (lines) =>
    lines.replace(/^current: .*/m, 'current: rsmo-595-209-2026').replace(/^older: .*/m, 'older: rsmo-595-209-2024'),
  )
  await copy.edit('rights/1-18.yml', (lines) => lines.replace(/^plain: >-\n/m, '$&  The photograph is a recent one.\n'))
  const told = await copy.check()
  for (const { message, fix } of told) {
    const [unit = ''] = /(?<=The law has no unit ")[^"]+/.exec(message) ?? []
    if (unit !== '') await copy.edit(page, (lines) => lines.replace(new RegExp(`  - unit: ${unit}\n(?: {4}.*\n)*`), ''))
    const [hash = ''] = /(?<=write hash: )\w+/.exec(fix) ?? []
    const [changed = ''] = /(?<=The words of unit )\S+/.exec(message) ?? []
    if (hash === '') continue
    await copy.edit(newer, (lines) =>
      lines.replace(new RegExp(`(unit: '${changed}'\n.*\n    hash: )'\\w+'`), `$1'${hash}'`),
    )
  }
  return told
}

/** Renames an office, and then writes the new id wherever the check says that the old one is not there. */
async function renameId(): Promise<readonly ContentProblem[]> {
  const lines = typed('Rename an id')
  const [from = '', to = ''] = Array.from(lines.matchAll(/#contact-(\S+)/g), ([, id = '']) => id)
  await copy.rename(`contacts/${from}.yml`, `contacts/${to}.yml`)
  const told = await copy.check()
  for (const { file, line } of told.filter(({ rule }) => rule === 'reference').toReversed()) {
    await copy.edit(file, (text) =>
      text
        .split('\n')
        .map((words, index) => (index === line - 1 ? words.replace(new RegExp(`\\b${from}\\b(?!-)`), to) : words))
        .join('\n'),
    )
  }
  await copy.edit('redirects.yml', (text) => text + lines)
  return told
}

async function sayChecked(): Promise<void> {
  const lines = typed('Say that a fact')
  await copy.edit(fileIn('Say that a fact'), (text) =>
    text.replace(`- number: "${valueOf('number', lines)}"\n`, `$&    verifiedOn: ${valueOf('verifiedOn', lines)}\n`),
  )
}

let ids: Readonly<Record<'notice' | 'letter', string>>
let toldOfLaw: readonly ContentProblem[] = []
let toldOfId: readonly ContentProblem[] = []

beforeAll(async () => {
  copy = await copyContent()
  before = await loadGuide('content')
  await changeNumber()
  await addSourceAndContact()
  await changeSentence()
  await explainWord()
  ids = {
    notice: await scaffold('Add a letter, a call', (id) => `notices/${id}.mdx`, 'Words of the notice.'),
    letter: await scaffold('Write a letter', (id) => `letters/${id}.yml`, 'Words of the letter.'),
  }
  await sayChecked()
  toldOfLaw = await changeLaw()
  toldOfId = await renameId()
  problems = await copy.check()
  after = await loadGuide(copy.root)
}, 120_000)
afterAll(() => copy.remove())

test('after the ten tasks the check finds no problem', () => {
  expect(tasks.map((text) => text.split('\n')[0])).toHaveLength(10)
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
  expect(toldOfLaw.map(({ message }) => message)).toEqual([
    'The law has no unit "history".',
    'The law has no unit "cross-reference".',
    'The words of unit 1-18 are not those that were checked.',
  ])
  const page = after.lawPages.find(({ id }) => id === '595-209')
  expect([page?.current, page?.older]).toEqual(['rsmo-595-209-2026', 'rsmo-595-209-2024'])
  const text = after.statutes.find(({ id }) => id === page?.current)
  expect(text?.units.find(({ unit }) => unit === '1-18')?.text).toContain('a recent photograph')
  expect(after.rights.find(({ id }) => id === '1-18')?.plain).toMatch(/^The photograph is a recent one\./)
})

test('a new notice and a new letter are there', () => {
  expect(after.notices.find(({ id }) => id === ids.notice)?.says).toEqual(['Words of the notice.'])
  expect(after.letters.find(({ id }) => id === ids.letter)?.asks[0]?.words).toContain('Words of the letter.')
})

test('the check names each place that says an old id, and the old address leads on', () => {
  const lines = typed('Rename an id')
  const [from, to] = [valueOf('from', lines), valueOf('to', lines)].map(
    (address) => address.split('#contact-')[1] ?? '',
  )
  expect(toldOfId.length).toBeGreaterThan(5)
  expect(new Set(toldOfId.map(({ message }) => message))).toEqual(new Set([`There is no contact "${from ?? ''}".`]))
  const referring = (guide: Guide, id: string) => guide.stages.filter(({ contacts }) => contacts.includes(id)).length
  expect(referring(after, to ?? '')).toBe(referring(before, from ?? ''))
  expect(referring(after, from ?? '')).toBe(0)
})

test('a fact that was checked is not due any more, and every other fact of its office still is', async () => {
  const lines = typed('Say that a fact')
  const due = async (root: string) =>
    urgentFacts(await readContent(root), valueOf('verifiedOn', lines)).filter(({ office }) => office === 'cvc')
  const [old, now] = [await due('content'), await due(copy.root)]
  expect(old.map(({ says }) => says)).toContain(valueOf('number', lines))
  expect(now.map(({ says }) => says)).toEqual(
    old.map(({ says }) => says).filter((says) => says !== valueOf('number', lines)),
  )
})
