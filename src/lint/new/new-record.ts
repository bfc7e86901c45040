import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { newNotice, newStage, newStageSheet, newUpdate } from '#src/lint/new/page-templates.ts'
import { picksIn } from '#src/lint/new/picks.ts'
import type { Picks } from '#src/lint/new/picks.ts'
import { newContact, newLetter, newRight, newTerm } from '#src/lint/new/record-templates.ts'
import { replaceFile, writeNewFiles } from '#src/lint/new/write-files.ts'
import { compareText } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { fillIns } from '#src/loader/fill-ins.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import { readContent } from '#src/loader/read-content.ts'
import { id as idSchema } from '#src/schema/ids.ts'

/** Why nothing was written, in words for an editor. */
export class NotWritten extends Error {}

type Kind = 'stage' | 'right' | 'contact' | 'notice' | 'letter' | 'term' | 'update'

/** The files of a new record of each kind, below the content folder. A term is an entry, and has none of its own. */
const filesOf: Readonly<Record<Kind, (id: string, picks: Picks) => Readonly<Record<string, string>>>> = {
  stage: (id, picks) => ({ [`stages/${id}.mdx`]: newStage(picks), [`handouts/${id}.yml`]: newStageSheet(picks) }),
  right: (id, picks) => ({ [`rights/${id}.yml`]: newRight(picks) }),
  contact: (id, picks) => ({ [`contacts/${id}.yml`]: newContact(picks) }),
  notice: (id, picks) => ({ [`notices/${id}.mdx`]: newNotice(picks) }),
  letter: (id, picks) => ({ [`letters/${id}.yml`]: newLetter(picks) }),
  term: () => ({}),
  update: (id) => ({ [`updates/${id}.mdx`]: newUpdate(new Date().toISOString().slice(0, 10)) }),
}

const kinds = Object.keys(filesOf)

/**
 * Writes a new record with every spot marked that is still to fill in, and gives back what to tell the editor.
 * @throws {NotWritten} where the kind or the id cannot be, or a file is there already; nothing is written then
 */
export async function newRecord(root: string, kind: string, id: string): Promise<readonly string[]> {
  const known = knownKind(kind)
  if (!idSchema.safeParse(id).success) throw new NotWritten(wrongId(id))
  const tree = await readContent(resolve(root))
  const picks = picksIn(tree)
  const files = filesOf[known](id, picks)
  if (known === 'term') return [...told([await addTerm(root, tree, id)], newTerm(id)), ...closing]
  const written = await writeNewFiles(root, files)
  if (written !== undefined)
    throw new NotWritten(`${written} is there already. Change that file, or choose another id.`)
  const names = Object.keys(files).map((name) => join(root, name))
  return [...told(names, Object.values(files).join('\n')), ...(known === 'stage' ? placing(id, picks) : []), ...closing]
}

function knownKind(kind: string): Kind {
  const known = kinds.find((name): name is Kind => name === kind)
  if (known !== undefined) return known
  const what = kind === '' ? 'Say what to write.' : `There is no kind "${kind}".`
  throw new NotWritten(`${what} ${didYouMean(kind, kinds, `The kinds are: ${kinds.join(', ')}.`)}`)
}

function wrongId(id: string): string {
  const better = id
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const what = id === '' ? 'Say its id too.' : `"${id}" is no id.`
  const is = 'An id is lower-case letters and digits joined by single hyphens. It becomes an address and never changes.'
  return `${what} ${is}${better === '' ? '' : ` Did you mean "${better}"?`}`
}

/** Puts the entry where the order of the alphabet wants it, and gives back the name of the file. */
async function addTerm(root: string, { glossary }: ContentTree, id: string): Promise<string> {
  const terms = glossary.value
  if (terms === undefined) throw new NotWritten(`${glossary.file} has problems. See npm run content:check first.`)
  if (terms.some((term) => term.id === id)) {
    throw new NotWritten(`The word "${id}" is in ${glossary.file} already. Change it there, or choose another id.`)
  }
  const path = join(root, 'glossary.yml')
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  const next = terms.findIndex((term) => compareText(term.id, id) > 0)
  const at = next === -1 ? lines.length : glossary.at([next]).line - 1
  const isSpaced = lines.includes('')
  const entry = newTerm(id).trimEnd().split('\n')
  const spaced = next === -1 ? ['', ...entry] : [...entry, '']
  await replaceFile(path, [...lines.slice(0, at), ...(isSpaced ? spaced : entry), ...lines.slice(at), ''].join('\n'))
  return path
}

function told(names: readonly string[], text: string): readonly string[] {
  const count = fillIns(text, '').length
  return [`Wrote ${names.join(' and ')}.`, `Fill in ${String(count)} spots. Each is marked (WRITE …) or (CHOOSE …).`]
}

const closing = ['npm run content:check names each spot that is left, as file:line:column.']

/** A page of a stage is not enough: the picture has to have a place for it, with a way there and a way on. */
function placing(id: string, { lane, start, outcome, right }: Picks): readonly string[] {
  return [
    '',
    'Add its place to "places" in journey.yml:',
    ...[`  - id: ${id}`, '    kind: stage', `    lane: ${lane}`],
    'Add a way to it and a way on to "edges", with ids that fit:',
    ...[`  - from: ${start}`, `    to: ${id}`, '    short: (WRITE four words)', '    label: (WRITE how it begins)'],
    ...[`  - from: ${id}`, `    to: ${outcome}`, '    short: (WRITE four words)', '    label: (WRITE how it ends)'],
    `Add "${id}" to "stages" in rights/${right}.yml, or in that of the right that its sheet names.`,
    '',
  ]
}
