import type { OpenRecords, SaidPage } from '#src/domain/checks/open-points.ts'
import type { ContentTree, Entry, ProseEntry } from '#src/loader/content-tree.ts'
import type { NameOf } from '#src/loader/flat-paragraph.ts'
import { namesOf } from '#src/loader/names-of.ts'
import { saidIn } from '#src/loader/said-in.ts'

/** What can be read of the pages that say what they do not know. */
export function openRecords(tree: ContentTree): OpenRecords {
  const nameOf = namesOf(tree)
  const { stages, notices, pages } = tree
  return {
    follow: tree.follow.value,
    moved: tree.moved.value,
    hearingPlan: tree.hearingPlan.value,
    missedNotice: tree.missedNotice.value,
    reliefPage: tree.reliefPage.value,
    lawPages: valuesOf(tree.lawPages),
    stages: stages.flatMap((entry) => saidPages(entry, nameOf)),
    notices: notices.flatMap((entry) => saidPages(entry, nameOf)),
    pages: pages.flatMap((entry) => saidPages(entry, nameOf)),
  }
}

/** The records that can be read, each with its id. */
export function valuesOf<T>(entries: readonly Entry<T>[]): readonly (T & { readonly id: string })[] {
  return entries.flatMap(({ id, value }) => (value === undefined ? [] : [{ ...value, id }]))
}

/** A page of prose, or nothing where its head cannot be read. */
function saidPages(entry: ProseEntry<{ readonly title: string }>, nameOf: NameOf): readonly SaidPage[] {
  const { id, value, parts } = entry
  if (value === undefined) return []
  const said = parts.map((part) => ({ heading: part.heading, prose: { says: saidIn(entry, part, nameOf) } }))
  return [
    {
      ...{ id, title: value.title, lead: said.find(({ heading }) => heading === undefined)?.prose },
      sections: said.flatMap(({ heading, prose }) =>
        heading === undefined ? [] : [{ id: heading.id ?? '', heading: heading.words, prose }],
      ),
    },
  ]
}
