import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { childElements, element, elementsIn, text, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { fileId } from '#src/finish/one-file/file-places.ts'
import { grouped } from '#src/finish/one-file/grouped.ts'
import { attribute } from '#src/finish/page-elements.ts'

/** A page of the file: its address in the guide, and what it says. */
export type FilePart = { readonly address: string; readonly body: Element }

/** A shorter part than this many characters is no burden, and a link in its place is one. */
const worthwhile = 500

/**
 * Leaves a part that several pages below one page say word for word once, at the end of that page, and in the others its
 * heading as a link to it. Changes the pages.
 */
export function shareParts(pages: readonly FilePart[]): ReadonlyMap<string, string> {
  const moved = new Map<string, string>()
  const groups = grouped(pages, ({ address }) => parentOf(address))
  for (const [parent, siblings] of groups) {
    const home = pages.find(({ address }) => address === parent)
    if (home === undefined || parent === '/') continue
    const same = grouped(siblings.flatMap(partsOf), ({ html }) => html)
    const repeated = [...same.values()].filter((parts) => parts.length >= manyPages)
    repeated.forEach((parts, index) => {
      const id = fileId(parent, `shared-${String(index + 1)}`)
      share(parts, { home: home.body, id }).forEach((from) => moved.set(from, id))
    })
  }
  return moved
}

/** Fewer pages than this each say it themselves. */
const manyPages = 8

/** The page above a page. */
export const parentOf = (address: string) => address.replace(/[^/]*\/$/, '')

/** A part of a page, the words of its heading, and what it says in a form that is the same on each page. */
type Part = { readonly one: Element; readonly heading: Element; readonly html: string }

function partsOf({ body }: FilePart): readonly Part[] {
  return elementsIn(body).flatMap((one) => {
    const [heading] = childElements(one)
    if (!['section', 'details'].includes(one.tagName) || heading === undefined) return []
    if (!/^(h\d|summary)$/.test(heading.tagName)) return []
    const bare = structuredClone(one)
    for (const each of elementsIn(bare)) delete each.properties['id']
    const html = toHtml(bare)
    return html.length < worthwhile ? [] : [{ one, heading, html }]
  })
}

type Place = { readonly home: Element; readonly id: string }

/** Gives back the ids that stood in what was taken out. */
function share(parts: readonly Part[], { home, id }: Place): readonly string[] {
  const [first] = parts
  if (first === undefined) return []
  const kept = structuredClone(first.one)
  const ids = parts.flatMap(({ one }) => elementsIn(one).flatMap((each) => attribute(each, 'id') ?? []))
  for (const each of elementsIn(kept)) delete each.properties['id']
  kept.properties['id'] = id
  home.children.push(kept)
  for (const { one, heading } of parts) {
    const link = element('a', { href: `#${id}` }, [text(wordsIn(heading))])
    const name = heading.tagName === 'summary' ? 'p' : heading.tagName
    one.tagName = one.tagName === 'details' ? 'div' : one.tagName
    one.children = [element(name, {}, [link])]
    delete one.properties['id']
  }
  return ids
}
