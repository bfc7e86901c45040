import type { Root } from 'hast'
import { aliasHolder, insertAlias, insertMovedList, wordsFor, type MovedPlace } from '#src/finish/moved-places.ts'
import type { SiteProblem } from '#src/finish/site-problem.ts'
import { sitePlaces, splitAddress, type SitePlaces } from '#src/finish/site-places.ts'

/** An address that was published and is gone, where it leads now, and where in the content that is written. */
export type Move = { readonly from: string; readonly to: string; readonly at: string }

/** The pages of a site by file, all its files, and the heading over what moved away from a page. */
export type MovingSite = {
  readonly pages: ReadonlyMap<string, Root>
  readonly files: readonly string[]
  readonly heading: string
}

/**
 * Makes every old anchor work, and gives back what is wrong with the redirects. A server never learns which anchor a
 * reader asks for, so the pages themselves must know it:
 * - within one page, the new place gets an empty `<span>` with the old id;
 * - from one page to another, the old page ends in a short list of links, one for each old id;
 * - where the old page is gone too, browsers carry the anchor along to the page that its address leads to, and the same
 *   is done there.
 * Changes the pages.
 */
export function placeMoves({ pages, files, heading }: MovingSite, moves: readonly Move[]): readonly SiteProblem[] {
  const places = sitePlaces(pages, files)
  const wholes = new Map(moves.filter(({ from }) => !from.includes('#')).map(({ from, to }) => [from, to]))
  const moved = new Map<Root, MovedPlace[]>()
  const taken = new Set<string>()
  const problems = moves.flatMap((move): readonly SiteProblem[] => {
    const old = oldPlace(move.from, places, wholes)
    const message = old.obstacle ?? (places.hasPlace(move.to) ? undefined : leadsNowhere(move.to))
    if (message !== undefined) return [{ file: move.at, message }]
    if (old.anchor === undefined) return []
    const address = `${old.path}#${old.anchor}`
    if (taken.has(address))
      return [{ file: move.at, message: `another redirect leads from "${address}" too. Keep one.` }]
    taken.add(address)
    const refusal = placeAnchor({ places, moved, path: old.path, anchor: old.anchor, to: move.to })
    return refusal === undefined ? [] : [{ file: move.at, message: refusal }]
  })
  for (const [page, list] of moved) insertMovedList(page, list, heading)
  return problems
}

const leadsNowhere = (address: string) => `"${address}" leads nowhere. Name a place that is there.`

/** The page at which a browser looks for an old place, its anchor there, and what stands in the way of a redirect. */
type OldPlace = { readonly path: string; readonly anchor: string | undefined; readonly obstacle: string | undefined }

function oldPlace(from: string, places: SitePlaces, wholes: ReadonlyMap<string, string>): OldPlace {
  const { path, anchor } = splitAddress(from)
  const isThere = `"${from}" is still there. Take the redirect away, or give what stands there another name.`
  if (anchor === undefined) return { path, anchor, obstacle: places.hasFile(path) ? isThere : undefined }
  const carried = places.pageAt(path) === undefined ? wholes.get(path) : path
  if (places.pageAt(carried) !== undefined && carried !== undefined) {
    return { path: carried, anchor, obstacle: places.hasPlace(`${carried}#${anchor}`) ? isThere : undefined }
  }
  const obstacle =
    carried === undefined
      ? `no page is left that could lead on from "${from}". Redirect "${path}" too.`
      : `"${path}" leads to "${carried}", which is no whole page, so its anchors are lost. Lead it to a page.`
  return { path, anchor, obstacle }
}

type AnchorMove = {
  readonly places: SitePlaces
  readonly moved: Map<Root, MovedPlace[]>
  readonly path: string
  readonly anchor: string
  readonly to: string
}

/** Gives a page the old anchor; gives back what stands in the way. */
function placeAnchor({ places, moved, path, anchor, to }: AnchorMove): string | undefined {
  const target = places.elementAt(to)
  const toPath = splitAddress(to).path
  const page = places.pageAt(path)
  if (toPath !== path && page !== undefined) {
    const words = wordsFor(target, places.pageAt(toPath)) ?? to
    moved.set(page, [...(moved.get(page) ?? []), { id: anchor, href: to, words }])
    return undefined
  }
  const holder = target && aliasHolder(target)
  if (holder === undefined) return `"${to}" cannot hold an old anchor. Lead to a heading.`
  insertAlias(holder, anchor)
  return undefined
}
