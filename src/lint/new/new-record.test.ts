import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkContent } from '#src/lint/check-content.ts'
import { newRecord, NotWritten } from '#src/lint/new/new-record.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

let root = ''
beforeEach(async () => {
  root = await writeInventedState()
})
afterEach(() => removeContent(root))

async function problems(): Promise<readonly string[]> {
  return (await checkContent({ content: root, src: 'src/lint/new' })).problems.map(formatProblem)
}

const read = (file: string) => readFile(join(root, file), 'utf8')

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const before = await read(file)
  const after = edit(before)
  expect(after, file).not.toBe(before)
  await writeFile(join(root, file), after)
}

/** The places of the marks in a file, as the check names them. */
function marksIn(file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(/\((?:WRITE|CHOOSE) /g), ({ index: column }) => {
      return `content/${file}:${String(index + 1)}:${String(column + 1)}  fill-in`
    }),
  )
}

/** What a tired editor does: words for each mark, and the notes taken away. */
const fillIn = (text: string) =>
  text.replaceAll(/^\s*# \(CHOOSE .*\n/gm, '').replaceAll(/\(WRITE [^)]*\)/g, 'These are words.')

async function names(): Promise<readonly string[]> {
  return (await readdir(root, { recursive: true })).toSorted()
}

test.each([
  ['right', 'rights/new-one.yml'],
  ['contact', 'contacts/new-one.yml'],
  ['notice', 'notices/new-one.mdx'],
  ['letter', 'letters/new-one.yml'],
  ['update', 'updates/new-one.mdx'],
  ['term', 'glossary.yml'],
])('a new %s has no problem but its marks, and none once they are filled in', async (kind, file) => {
  const told = await newRecord(root, kind, 'new-one')
  const marks = marksIn(file, await read(file))
  expect(marks.length).toBeGreaterThan(1)
  expect(told.join('\n')).toContain(`Fill in ${String(marks.length)} spots.`)
  expect((await problems()).map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual(marks)
  await change(file, fillIn)
  expect(await problems()).toEqual([])
  const { rights, contacts, notices, letters, updates, terms } = await loadGuide(root)
  const all = [...rights, ...contacts, ...notices, ...letters, ...updates, ...terms]
  expect(all.filter(({ id }) => id === 'new-one')).toHaveLength(1)
})

test('a new stage comes with its sheet, and is clean once its place, its ways and its right are added as told', async () => {
  const told = await newRecord(root, 'stage', 'new-one')
  const lines = await problems()
  const [files, others] = [
    lines.filter((line) => line.includes('  fill-in  ')),
    lines.filter((line) => !line.includes('  fill-in  ')),
  ]
  expect(files).toHaveLength(
    [...marksIn('', await read('stages/new-one.mdx')), ...marksIn('', await read('handouts/new-one.yml'))].length,
  )
  expect(others.map((line) => line.split('. ')[0])).toEqual([
    expect.stringMatching(
      /^content\/handouts\/new-one\.yml:\d+:\d+ {2}stage-sheet {2}The right "be-heard" does not matter at "new-one"$/,
    ),
    expect.stringMatching(
      /^content\/journey\.yml:\d+:1 {2}journey {2}The page stages\/new-one\.mdx is not in the journey$/,
    ),
  ])
  const after = (line: string) => told.slice(told.findIndex((one) => one.startsWith(line)) + 1)
  const entry = (rest: readonly string[]) =>
    rest
      .slice(
        0,
        rest.findIndex((one) => !one.startsWith('  ')),
      )
      .join('\n')
  await change('journey.yml', (text) =>
    fillIn(text.replace('edges:\n', `${entry(after('Add its place'))}\nedges:\n${entry(after('Add a way'))}\n`)),
  )
  expect(told.join('\n')).toContain('Add "new-one" to "stages" in rights/be-heard.yml')
  await change('rights/be-heard.yml', (text) => text.replace('stages: [', 'stages: [new-one, '))
  await change('stages/new-one.mdx', fillIn)
  await change('handouts/new-one.yml', fillIn)
  expect(await problems()).toEqual([])
  expect((await loadGuide(root)).stages.map(({ id }) => id)).toContain('new-one')
})

test('what cannot be written is refused in words, and nothing is touched', async () => {
  await writeFile(join(root, 'handouts/half.yml'), 'title: A\n')
  const before = await names()
  const glossary = await read('glossary.yml')
  const refused = async (kind: string, id: string) => {
    const error: unknown = await newRecord(root, kind, id).catch((thrown: unknown) => thrown)
    return error instanceof NotWritten ? error.message.replaceAll(root, 'content') : 'It was written.'
  }
  expect(await refused('contakt', 'a')).toBe('There is no kind "contakt". Did you mean "contact"?')
  expect(await refused('', '')).toBe(
    'Say what to write. The kinds are: stage, right, contact, notice, letter, term, update.',
  )
  const is = 'An id is lower-case letters and digits joined by single hyphens. It becomes an address and never changes.'
  expect(await refused('contact', 'Clerk’s Óffice!')).toBe(
    `"Clerk’s Óffice!" is no id. ${is} Did you mean "clerks-office"?`,
  )
  expect(await refused('contact', '../clerk')).toBe(`"../clerk" is no id. ${is} Did you mean "clerk"?`)
  expect(await refused('contact', '')).toBe(`Say its id too. ${is}`)
  expect(await refused('contact', 'court-office')).toBe(
    'content/contacts/court-office.yml is there already. Change that file, or choose another id.',
  )
  expect(await refused('term', 'petition')).toBe(
    'The word "petition" is in content/glossary.yml already. Change it there, or choose another id.',
  )
  // Of the two files of a stage the second one is there: the first one goes again.
  expect(await refused('stage', 'half')).toBe(
    'content/handouts/half.yml is there already. Change that file, or choose another id.',
  )
  await writeFile(join(root, 'glossary.yml'), '- id: a\n')
  expect(await refused('term', 'b')).toMatch(/glossary\.yml has problems\. See npm run content:check first\.$/)
  expect(await read('glossary.yml')).toBe('- id: a\n')
  await writeFile(join(root, 'glossary.yml'), glossary)
  expect(await names()).toEqual(before)
})

test('a new word stands where the alphabet wants it, and the lines around it stay as they are', async () => {
  for (const id of ['alpha', 'query', 'zeta']) await newRecord(root, 'term', id)
  const text = await read('glossary.yml')
  expect(Array.from(text.matchAll(/^- id: (.*)$/gm), ([, id]) => id)).toEqual([
    'alpha',
    'petition',
    'query',
    'verdict',
    'zeta',
  ])
  expect(text.replaceAll(/- id: (alpha|query|zeta)\n.*\n.*\n/g, '')).toBe(
    await readFile('tests/fixtures/invented-state/glossary.yml', 'utf8'),
  )
  await writeFile(
    join(root, 'glossary.yml'),
    '# Words.\n- id: b\n  term: b\n  meaning: B.\n\n- id: d\n  term: d\n  meaning: D.\n',
  )
  for (const id of ['a', 'c', 'e']) await newRecord(root, 'term', id)
  const stanzas = (await read('glossary.yml')).replace('# Words.\n', '').trimEnd().split('\n\n')
  expect(stanzas.map((stanza) => stanza.split('\n')[0])).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => `- id: ${id}`))
})
