import type { Position } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

/** Words of a record that readers see. */
export type RecordWords = { readonly file: string; readonly at: Position; readonly words: string }

/** Fields whose words are those of a letter, a law or a reader: what a notice says, and forms of a word that is explained. */
const notOurs: readonly PropertyKey[] = ['says', 'also', 'term']

/** An id is no word that a reader sees. */
const idPattern = /^[a-z0-9-]+$/

/**
 * The words of every record that are our own, the heads of pages too. Left out are the texts of laws, their names, what
 * people type when they search, and where facts were read.
 */
export function recordWords(tree: ContentTree): readonly RecordWords[] {
  const singles: readonly Entry<unknown>[] = [
    ...[tree.ui, tree.site, tree.journey, tree.glossary, tree.crimes, tree.whatHappened, tree.counties, tree.dates],
    ...[tree.missedNotice, tree.follow, tree.moved, tree.letterForm, tree.hearingPlan, tree.statementPlan],
    ...[tree.rightsSheet, tree.callLog, tree.wallet, tree.pack, tree.openData, tree.reliefPage],
  ]
  const lists: readonly Entry<unknown>[] = [
    ...[...tree.contacts, ...tree.rights, ...tree.letters, ...tree.stageSheets, ...tree.lawPages],
    ...[...tree.reliefStates, ...proseEntries(tree)],
  ]
  return [...singles, ...lists].flatMap((entry) => wordsIn(entry, entry.raw, []))
}

function wordsIn(entry: Entry<unknown>, value: unknown, path: ValuePath): readonly RecordWords[] {
  if (typeof value !== 'string') {
    return entriesOf(value).flatMap(([key, inner]) => wordsIn(entry, inner, [...path, key]))
  }
  const isListed = typeof path.at(-1) === 'number'
  const field = path.at(isListed ? -2 : -1)
  const isOurs = field === undefined || !notOurs.includes(field)
  return isOurs && !idPattern.test(value) ? [{ file: entry.file, at: entry.at(path), words: value }] : []
}
