import { pageIds } from '#src/loader/content-folder.ts'
import type { ContentTree, ProseEntry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'

/**
 * The addresses of the guide's own pages, each with the anchors that prose may link to: undefined while a part of the
 * page cannot be read.
 */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>

/** Every address that a tree gives rise to. Anchors that a page computes from records are known by their prefix. */
export function knownAddresses(tree: ContentTree): Addresses {
  const written = (entry: ProseEntry<unknown>): ReadonlySet<string> | undefined =>
    entry.parts.some(({ tree: parsed }) => parsed === undefined)
      ? undefined
      : new Set(anchorsOf(entry).map(({ id }) => id))
  return new Map<string, ReadonlySet<string> | undefined>([
    ['/', new Set()],
    ['/diagram.svg', new Set()],
    [oneFileAddress(tree), new Set()],
    ['/stages/', new Set()],
    ['/rights/', anchors(tree.rights, 'right-')],
    ['/rights/matrix/', new Set()],
    ['/rights/who-should-have-told-me/', anchors(tree.missedNotice.value?.events, 'event-')],
    ...tree.lawPages.flatMap(lawAddresses),
    ['/contacts/', anchors(tree.contacts, 'contact-')],
    ['/contacts/counties/', new Set()],
    ['/contacts/routes/', anchors(tree.follow.value?.events, 'event-')],
    ...[...anchors(tree.counties.value?.list)].map((id) => [`/contacts/counties/${id}/`, new Set<string>()] as const),
    ['/follow/', anchors(tree.follow.value?.ways)],
    ['/moved/', anchors(tree.moved.value?.places)],
    ['/record-relief/', anchors(tree.reliefPage.value?.parts)],
    ['/about/data/', new Set()],
    ['/about/updates/', anchors(tree.updates, 'update-')],
    ['/about/updates/feed.xml', new Set()],
    ['/about/freshness/', new Set()],
    ['/handouts/wallet/', new Set()],
    ['/letters/', new Set()],
    ...tree.letters.map(({ id }) => [`/letters/${id}/`, new Set<string>()] as const),
    ['/plan/parole-hearing/', anchors(tree.hearingPlan.value?.questions)],
    ['/plan/statement/', anchors(tree.statementPlan.value?.prompts)],
    ['/pack/', new Set()],
    ['/glossary/', anchors(tree.glossary.value, 'term-')],
    ['/search/', new Set()],
    ['/handouts/rights/', new Set()],
    ['/handouts/call-log/', new Set()],
    ...tree.stageSheets.map(({ id }) => [`/handouts/${id}/`, new Set<string>()] as const),
    ...pageIds.map((id) => [`/${id}/`, new Set<string>()] as const),
    ['/what-happened/', new Set()],
    ...tree.notices.map((entry) => [`/what-happened/${entry.id}/`, written(entry)] as const),
    ...tree.pages.map((entry) => [`/${entry.id}/`, written(entry)] as const),
    ...tree.stages.map((entry) => [`/stages/${entry.id}/`, written(entry)] as const),
  ])
}

function oneFileAddress({ site }: ContentTree): string {
  // Another field of the file may be wrong; the name stands there all the same.
  return `/${String(valueAt(site.raw, ['oneFile']))}.html`
}

/** The page of a law, with its units, and the page that compares its texts. */
function lawAddresses({ id, value }: ContentTree['lawPages'][number]) {
  const units = value === undefined ? undefined : new Set(value.units.map(({ unit }) => unit))
  return [
    [`/law/${id}/`, units],
    [`/law/${id}/changes/`, new Set<string>()],
  ] as const
}

/** The anchors of some records: their ids behind a prefix. */
function anchors(records: readonly { readonly id: string }[] | undefined, prefix = ''): ReadonlySet<string> {
  return new Set(records?.map(({ id }) => prefix + id))
}

type PlacedAnchor = { readonly id: string; readonly at: { readonly line: number; readonly column: number } }

/** Every anchor that the author of a page set: sections, sub-headings, questions. */
export function anchorsOf({ parts }: ProseEntry<unknown>): readonly PlacedAnchor[] {
  return parts.flatMap(({ heading, at, facts }) => [
    ...(heading?.id === undefined ? [] : [{ id: heading.id, at }]),
    ...facts.anchors,
  ])
}
