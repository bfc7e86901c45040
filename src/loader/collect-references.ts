import type { PlacedReference, ReferenceKind } from '#src/loader/inspect-part.ts'
import type { References } from '#src/schema/guide.ts'

/** What a piece of prose names, each list in order of first use and without repeats. */
export function collectReferences(placed: readonly PlacedReference[]): References {
  const ids = (kind: ReferenceKind): readonly string[] => [
    ...new Set(placed.filter((reference) => reference.kind === kind).map((reference) => reference.id)),
  ]
  const cites = new Map(
    placed
      .filter((reference) => reference.kind === 'law')
      .map(({ id, unit }) => [`${id}#${unit ?? ''}`, unit === undefined ? { law: id } : { law: id, unit }]),
  )
  return {
    contacts: ids('contact'),
    rights: ids('right'),
    stages: ids('stage'),
    terms: ids('term'),
    sources: ids('source'),
    cites: [...cites.values()],
  }
}
