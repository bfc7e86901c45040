import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { childElements, elementsIn, takeOut } from '#src/finish/one-file/element-tree.ts'
import { attribute } from '#src/finish/page-elements.ts'

/**
 * Takes out of a page what it says a second time: a point of a list that stands on it before keeps its link only, and a
 * section of nothing but links goes where all of them stand in the words of the page. Changes `body`.
 */
export function dropSaidTwice(body: Element, laws: readonly Element[]): void {
  const seen = new Set<string>()
  for (const item of elementsIn(body).filter(({ tagName }) => tagName === 'li')) {
    const html = toHtml(item.children)
    const link = childElements(item)[0]
    if (seen.has(html) && link?.tagName === 'a') item.children = [link]
    if (html.length > shortest) seen.add(html)
  }
  const gone = takeOut(body, (one) => one.tagName === 'section' && isOnlyLinks(one) && isRepeated(one, body, laws))
  const ids = new Set(gone.flatMap(elementsIn).flatMap((one) => attribute(one, 'id') ?? []))
  const leads = (one: Element) => hrefs(one).some((href) => ids.has(href.slice(1)))
  takeOut(body, (one) => ['li', 'a'].includes(one.tagName) && leads(one) && hrefs(one).length === 1)
}

/** A point with fewer characters than this is little more than its link. */
const shortest = 120

/** A heading, perhaps a sentence, and lists of which each point is one link within the file. */
function isOnlyLinks(section: Element): boolean {
  const parts = childElements(section).filter(({ tagName }) => !/^(h\d|p)$/.test(tagName))
  const items = parts.flatMap(childElements)
  const isLink = (item: Element) => item.children.length === 1 && hrefs(item).length === 1
  return parts.every(({ tagName }) => tagName === 'ul') && items.length > 0 && items.every(isLink)
}

function isRepeated(section: Element, body: Element, laws: readonly Element[]): boolean {
  const inside = hrefs(section)
  const all = hrefs(body)
  const count = (list: readonly string[], href: string) => list.filter((one) => one === href).length
  return inside.every((href) => {
    // A law with a page of its own is cited by its parts, which stand there.
    const entry = laws.find((law) => `#${attribute(law, 'id') ?? ''}` === href)
    const page = entry && hrefs(entry).find((one) => one.startsWith('#') && one.endsWith('/'))
    const isCited = page !== undefined && all.some((one) => one.startsWith(page))
    return href.startsWith('#') && (isCited || count(all, href) > count(inside, href))
  })
}

function hrefs(tree: Element): readonly string[] {
  return elementsIn(tree).flatMap((one) => attribute(one, 'href') ?? [])
}
