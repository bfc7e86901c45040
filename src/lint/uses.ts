import type { ContentTree, Entry, ProseEntry } from '#src/loader/content-tree.ts'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { PlacedReference, ReferenceKind } from '#src/loader/inspect-part.ts'
import { referenceFields, referencesIn } from '#src/loader/reference-fields.ts'

/** One naming of a record. */
export type Use = { readonly kind: ReferenceKind; readonly id: string }

/** What one file names. */
export type NamedInFile = { readonly file: string; readonly references: readonly PlacedReference[] }

/** What each file of every kind names, by id in a field or by a component in its prose. */
export function namedInFiles(tree: ContentTree): readonly NamedInFile[] {
  return Object.keys(referenceFields)
    .filter((name): name is keyof typeof referenceFields => name in tree)
    .flatMap((name) =>
      [tree[name]].flat().map((entry) => ({
        file: entry.file,
        references: [...referencesIn(entry, referenceFields[name]), ...inProse(entry)],
      })),
    )
}

/** Everything that records and prose name, with repeats: by id in a field, by a component, or as a blank of a letter. */
export function usesIn(tree: ContentTree): readonly Use[] {
  const named = namedInFiles(tree).flatMap(({ references }) => references)
  const written = [...tree.letters, tree.letterForm, tree.hearingPlan, tree.statementPlan]
  return [...named, ...written.flatMap(({ raw }) => blanksIn(raw))]
}

function inProse(entry: Entry<unknown> | ProseEntry<unknown>): readonly PlacedReference[] {
  return 'parts' in entry ? entry.parts.flatMap(({ facts }) => facts.references) : []
}

/** "{hearing-date}" in the words of a letter is the field of that id. */
function blanksIn(value: unknown): readonly Use[] {
  if (typeof value !== 'string') return entriesOf(value).flatMap(([, inner]) => blanksIn(inner))
  return [...value.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, id = '']) => ({ kind: 'field', id }))
}
