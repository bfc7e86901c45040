import { usesIn } from '#src/lint/uses.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import type { ReferenceKind } from '#src/loader/inspect-part.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'

/**
 * A record that nothing names reaches no reader, and somebody keeps it up to date for nothing. Contacts, rights, stages,
 * notices, letters, crimes, words and ways have a page that lists all of them, and are used by it.
 */
export const recordIsUsed: Rule = { id: 'c06-record-is-used', check }

type Written = { readonly entry: Entry<unknown>; readonly path: readonly string[] }

/** Where the records of a kind stand; "listed" for those that have a page of their own or a list that shows all. */
const homes: Readonly<Record<ReferenceKind, 'listed' | ((tree: ContentTree) => readonly Written[])>> = {
  contact: 'listed',
  right: 'listed',
  stage: 'listed',
  notice: 'listed',
  letter: 'listed',
  crime: 'listed',
  term: 'listed',
  way: 'listed',
  'relief-state': 'listed',
  county: 'listed',
  law: ({ laws }) => [{ entry: laws, path: ['*', 'id'] }],
  source: ({ sources }) => [{ entry: sources, path: ['*', 'id'] }],
  statute: ({ statutes }) => statutes.map((entry) => ({ entry, path: [] })),
  sender: ({ whatHappened }) => [{ entry: whatHappened, path: ['senders', '*', 'id'] }],
  topic: ({ whatHappened }) => [{ entry: whatHappened, path: ['topics', '*', 'id'] }],
  field: ({ letterForm }) => [{ entry: letterForm, path: ['fields', '*', 'id'] }],
  'letter-group': ({ letterForm }) => [{ entry: letterForm, path: ['groups', '*', 'id'] }],
}

const names: Readonly<Partial<Record<ReferenceKind, string>>> = { 'letter-group': 'group of letters', statute: 'text' }

function check({ tree }: LintInput): readonly ContentProblem[] {
  // What a file that cannot be read names is not known: its problem comes first.
  if (tree.problems.length > 0) return []
  const used = new Set(usesIn(tree).map(({ kind, id }) => `${kind} ${id}`))
  return kindsOf(homes).flatMap((kind) => {
    const home = homes[kind]
    if (home === 'listed') return []
    return home(tree).flatMap(({ entry, path }) =>
      pathsTo(entry.raw, path).flatMap((place): readonly ContentProblem[] => {
        const id = path.length === 0 ? entry.id : String(valueAt(entry.raw, place))
        if (used.has(`${kind} ${id}`)) return []
        const message = `Nothing names the ${names[kind] ?? kind} "${id}".`
        const fix = 'Name it where it belongs, or take it away.'
        return [{ file: entry.file, ...entry.at(place), rule: recordIsUsed.id, message, fix }]
      }),
    )
  })
}

function kindsOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table).filter((key): key is Key => key in table)
}
