import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newRecord } from '#src/lint/new/new-record.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import type { Guide } from '#src/schema/guide.ts'
import { commandIn, county, fileIn, newId, task, typed, valueOf } from '#tests/content/tasks/readme-tasks.ts'
import type { ContentCopy } from '#tests/fixtures/content-copy.ts'

/** The file of a new record, and the words that take the place of its marks. */
type Draft = { readonly file: (id: string) => string; readonly words: string }

/** What the check said on the way, and the guide before readers were told. */
export type Followed = {
  readonly notice: string
  readonly letter: string
  readonly toldOfLaw: readonly ContentProblem[]
  readonly toldOfId: readonly ContentProblem[]
  /** After all tasks but the note for readers. */
  readonly untold: Guide
}

/** Does what the tasks of content/README.md say, on one copy of the content. */
export async function followTasks(copy: ContentCopy): Promise<Followed> {
  await addSourceAndContact(copy)
  await changeNumber(copy)
  await changeSentence(copy)
  await explainWord(copy)
  const notice = { file: (id: string) => `notices/${id}.mdx`, words: 'Words of the notice.' }
  const letter = { file: (id: string) => `letters/${id}.yml`, words: 'Words of the letter.' }
  const ids = {
    notice: await scaffold(copy, 'Add a letter, a call', notice),
    letter: await scaffold(copy, 'Write a letter', letter),
  }
  await sayChecked(copy)
  const toldOfLaw = await changeLaw(copy)
  const toldOfId = await renameId(copy)
  await addRight(copy)
  await fillInCounty(copy)
  await removePage(copy)
  const untold = await loadGuide(copy.root)
  await writeNote(copy)
  return { ...ids, toldOfLaw, toldOfId, untold }
}

/** Runs the command of a task, and fills in what it marks. */
async function scaffold(copy: ContentCopy, title: string, draft: Draft): Promise<string> {
  const [kind = '', id = ''] = commandIn(title)
  await newRecord(copy.root, kind, id)
  await copy.edit(draft.file(id), (text) =>
    text.replaceAll(/^\s*# (?:\(CHOOSE|phones:|  - ).*\n/gm, '').replaceAll(/\(WRITE [^)]*\)/g, draft.words),
  )
  return id
}

async function changeNumber(copy: ContentCopy): Promise<void> {
  const lines = typed('Change a phone number')
  await copy.edit(fileIn('Change a phone number'), (text) =>
    text
      .replace(/neutralName: .*/, `neutralName: ${valueOf('neutralName', lines)}`)
      .replace(/number: .*/, `number: "${valueOf('number', lines)}"`)
      .replace(/sources: .*/, `sources: ${valueOf('sources', lines)}`),
  )
}

async function addSourceAndContact(copy: ContentCopy): Promise<void> {
  const entry = typed('Add a source')
  await copy.edit('sources.yml', (text) => {
    const later = Array.from(text.matchAll(/^- id: (\S+)$/gm)).find(([line]) => line > (entry.split('\n')[0] ?? ''))
    return `${text.slice(0, later?.index)}${entry}\n${text.slice(later?.index)}`
  })
  const file = (id: string) => `contacts/${id}.yml`
  const id = await scaffold(copy, 'Add a contact', { file, words: 'Words of the office.' })
  await copy.edit(file(id), (text) => text.replace('phones: []\n', typed('Add a contact')))
}

async function changeSentence(copy: ContentCopy): Promise<void> {
  await copy.edit('stages/clemency.mdx', (text) =>
    text.replace('You do not have to write. Not writing is a choice too.\n', typed('Change a sentence')),
  )
}

async function explainWord(copy: ContentCopy): Promise<void> {
  await scaffold(copy, 'Explain a word', { file: () => 'glossary.yml', words: 'Words about the word.' })
  const use = /`(<Term [^`]*)`/.exec(task('Explain a word'))?.[1] ?? ''
  await copy.edit('stages/direct-appeal.mdx', (text) =>
    text.replace('\n## Who will tell you', `\nA letter may speak of a ${use}.\n\n## Who will tell you`),
  )
}

/** Returns what the check said on the way, after the words of one unit changed. */
async function changeLaw(copy: ContentCopy): Promise<readonly ContentProblem[]> {
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
  await copy.edit(newer, (lines) =>
    lines
      .replace(
        'readings:\n',
        "$&  - id: gazette\n    confidence: copy\n    asOf: '2026'\n    sources: [court-page-for-victims]\n",
      )
      .replace(/(?<=unit: '1-18'\n {4}reading: )\w+/, 'gazette'),
  )
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
async function renameId(copy: ContentCopy): Promise<readonly ContentProblem[]> {
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

async function sayChecked(copy: ContentCopy): Promise<void> {
  const lines = typed('Say that a fact')
  const line = `- number: "${valueOf('number', lines)}"\n`
  await copy.edit(fileIn('Say that a fact'), (text) => {
    // Somebody may have checked it for real: then the new day takes the place of the old one.
    const unchecked = text.replace(new RegExp(`(${line}(?: {4}.*\\n)*?) {4}verifiedOn: .*\\n`), '$1')
    return unchecked.replace(line, `$&    verifiedOn: ${valueOf('verifiedOn', lines)}\n`)
  })
}

async function addRight(copy: ContentCopy): Promise<void> {
  const file = (id: string) => `rights/${id}.yml`
  const id = await scaffold(copy, 'Add a right', { file, words: 'Words of the right.' })
  await copy.edit(file(id), (text) => text.replace(/^ {2}- law: .*$/m, "  - { law: rsmo-595-209, unit: '1-18' }"))
}

async function fillInCounty(copy: ContentCopy): Promise<void> {
  await copy.edit('counties.yml', (text) => {
    const start = text.indexOf(`- id: ${county()}\n`)
    return text.slice(0, start) + text.slice(start).replace(/^ {4}phones: \[\]\n/m, typed('Fill in a county'))
  })
}

async function removePage(copy: ContentCopy): Promise<void> {
  const lines = typed('Remove a page')
  await rm(join(copy.root, 'notices', `${valueOf('- from', lines).replaceAll(/^\/what-happened\/|\/$/g, '')}.mdx`))
  await copy.edit('redirects.yml', (text) => text + lines)
}

/** Writes the note that the first task asks for, and names in it all that readers must be told of. */
async function writeNote(copy: ContentCopy): Promise<void> {
  const file = (id: string) => `updates/${id}.mdx`
  const note = await scaffold(copy, 'Change a phone number', { file, words: 'Some numbers are new' })
  const offices = [
    fileIn('Change a phone number').replace(/^contacts\/|\.yml$/g, ''),
    commandIn('Add a contact')[1],
    newId(),
  ]
  await copy.edit(file(note), (text) =>
    text
      .replace('contacts: []', `contacts: [${offices.join(', ')}]`)
      .replace('counties: []', `counties: [${county()}]`)
      .replace('rights: []', `rights: [${commandIn('Add a right')[1] ?? ''}]`)
      .replace('statutes: []', 'statutes: [rsmo-595-209-2026]'),
  )
}
