import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { childElements, element, elementsIn, takeOut, text, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { fileId } from '#src/finish/one-file/file-places.ts'
import { grouped } from '#src/finish/one-file/grouped.ts'
import { parentOf, type FilePart } from '#src/finish/one-file/shared-parts.ts'
import { hasWord } from '#src/finish/page-elements.ts'

/** A line that fewer pages say is one of theirs; a shorter one is no burden. Pages, and characters. */
const shared = { pages: 8, length: 60 }

/** What is a paper to print, or says what holds for one page only. */
const own = ['paper', 'card', 'note', 'marked']

type Line = { readonly one: Element; readonly html: string; readonly under: string; readonly page: Element }

/**
 * Leaves points of a list that many pages below one page say word for word, under headings of the same words, once at the
 * end of that page under that heading. In the others the heading becomes a link to it. A point that begins
 * with a link says something of its page, and stays. Changes the pages.
 */
export function shareLines(pages: readonly FilePart[]): void {
  for (const [parent, siblings] of grouped(pages, ({ address }) => parentOf(address))) {
    const home = pages.find(({ address }) => address === parent)?.body
    if (home === undefined || parent === '/') continue
    const same = grouped(siblings.flatMap(linesOf), ({ html, under }) => `${under} ${html}`)
    const lines = [...same.values()].filter((one) => new Set(one.map(({ page }) => page)).size >= shared.pages)
    for (const [under, all] of grouped(lines.flat(), ({ under }) => under)) {
      const kept = [...grouped(all, ({ html }) => html).values()].flatMap(([first]) => (first ? [first.one] : []))
      const id = fileId(parent, `shared-${under.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`)
      const list = element(
        'ul',
        { className: ['bullets'] },
        kept.map((one) => structuredClone(one)),
      )
      home.children.push(element('section', { className: ['part'], id }, [element('h2', {}, [text(under)]), list]))
      const taken = new Set(all.map(({ one }) => one))
      for (const page of new Set(all.map(({ page }) => page))) {
        takeOut(page, (one) => taken.has(one))
        linkHeading(page, under, id)
      }
    }
  }
}

function linesOf({ body }: FilePart): readonly Line[] {
  return sectionsIn(body).flatMap((section) => {
    const [heading] = childElements(section)
    const items = childElements(section)
      .filter(({ tagName }) => tagName === 'ul')
      .flatMap(childElements)
    if (heading === undefined || !/^h\d$/.test(heading.tagName)) return []
    return items
      .map((one) => ({ one, html: toHtml(one.children), under: wordsIn(heading), page: body }))
      .filter(({ one, html }) => html.length >= shared.length && childElements(one)[0] !== one.children[0])
  })
}

function sectionsIn(body: Element): readonly Element[] {
  return childElements(body).flatMap((one) => {
    if (own.some((name) => hasWord(one, 'className', name))) return []
    return one.tagName === 'section' ? [one, ...sectionsIn(one)] : sectionsIn(one)
  })
}

function linkHeading(page: Element, under: string, id: string): void {
  for (const one of elementsIn(page)) {
    if (/^h\d$/.test(one.tagName) && wordsIn(one) === under)
      one.children = [element('a', { href: `#${id}` }, [text(under)])]
  }
}
