import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'
import type { ReferenceKind } from '#src/loader/inspect-part.ts'

/**
 * Every id that content may name, by kind. An id counts even when its record is broken: that is one problem, and not
 * one more in each place that names it. Undefined where a whole file could not be read.
 */
export type KnownIds = Readonly<Record<ReferenceKind, readonly string[] | undefined>>

/** The ids that a tree defines. */
export function knownIds(tree: ContentTree): KnownIds {
  return {
    contact: tree.contacts.map((entry) => entry.id),
    right: tree.rights.map((entry) => entry.id),
    stage: tree.stages.map((entry) => entry.id),
    term: idsInList(tree.glossary),
    source: idsInList(tree.sources),
    law: idsInList(tree.laws),
    statute: tree.statutes.map((entry) => entry.id),
    crime: idsInList(tree.crimes),
    sender: idsInList(tree.whatHappened, 'senders'),
    topic: idsInList(tree.whatHappened, 'topics'),
    notice: tree.notices.map((entry) => entry.id),
    way: idsInList(tree.follow, 'ways'),
    field: idsInList(tree.letterForm, 'fields'),
    letter: tree.letters.map((entry) => entry.id),
    'letter-group': idsInList(tree.letterForm, 'groups'),
    county: idsInList(tree.counties, 'list'),
    'relief-state': tree.reliefStates.map((entry) => entry.id),
  }
}

/** The ids of a list of records; undefined when the file could not be read. */
function idsInList(entry: Entry<unknown>, ...path: readonly string[]): readonly string[] | undefined {
  if (entry.raw === undefined) return undefined
  return entriesOf(valueAt(entry.raw, path)).flatMap(([, record]) => {
    const id = valueAt(record, ['id'])
    return typeof id === 'string' ? [id] : []
  })
}
