import * as links from '#src/domain/deep-links.ts'
import type { Guide, Update } from '#src/schema/guide.ts'

/** A link to something that a note is about. */
type ChangedThing = readonly [address: string, name: string]

/** What a note is about: rights, texts of laws, offices and counties, each with its place in the guide. */
export function changedThings(guide: Guide, { rights, statutes, contacts, counties }: Update): readonly ChangedThing[] {
  const { lawPages, statutes: texts } = guide
  const laws = statutes.flatMap((id) => texts.filter((text) => text.id === id).map(({ law }) => law))
  return [
    ...named(guide.rights, rights).map(({ id, title }) => [links.rightPath(id), title] as const),
    ...lawPages.filter(({ law }) => laws.includes(law)).map(({ id, title }) => [links.lawPath(id), title] as const),
    ...named(guide.contacts, contacts).map(({ id, name }) => [links.contactPath(id), name] as const),
    ...named(guide.counties.list, counties).map(({ id, name }) => [links.countyPath(id), name] as const),
  ]
}

function named<T extends { readonly id: string }>(records: readonly T[], ids: readonly string[]): readonly T[] {
  return records.filter(({ id }) => ids.includes(id))
}
