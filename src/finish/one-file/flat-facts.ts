import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { contactsPath } from '#src/domain/deep-links.ts'
import {
  childElements,
  element,
  elementsIn,
  replaceIn,
  takeOut,
  text,
  wordsIn,
} from '#src/finish/one-file/element-tree.ts'
import { fileId } from '#src/finish/one-file/file-places.ts'
import { grouped } from '#src/finish/one-file/grouped.ts'
import { parentOf, type FilePart } from '#src/finish/one-file/shared-parts.ts'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/** From so many pages below one page on, each is an entry of a long list. */
const many = 20

/**
 * Makes lines of the lists of labelled facts on pages of which there are many, and takes from beside a link to an office
 * the number that stands where the link leads. Changes the pages.
 * @returns the addresses of those pages
 */
export function flattenFacts(pages: readonly FilePart[]): ReadonlySet<string> {
  const flat = new Set<string>()
  const offices = fileId(contactsPath, 'contact-')
  for (const [parent, entries] of grouped(pages, ({ address }) => parentOf(address))) {
    const home = pages.find(({ address }) => address === parent)?.body
    const isList = entries.length >= many && entries.some(({ body }) => factsIn(body).length > 0)
    if (!isList || home === undefined || parent === '/') continue
    for (const { body } of entries)
      factsIn(body).forEach((list) => {
        flatten(list, offices)
      })
    liftLines(entries, home)
    openParts(entries)
    entries.forEach(({ address }) => flat.add(address))
  }
  return flat
}

function factsIn(body: Element): readonly Element[] {
  return elementsIn(body).filter((one) => hasWord(one, 'className', 'facts'))
}

function flatten(list: Element, offices: string): void {
  for (const fact of childElements(list)) {
    const leads = childElements(fact).some((one) => (attribute(one, 'href') ?? '').startsWith(`#${offices}`))
    if (leads) takeOut(fact, (one) => hasWord(one, 'className', 'phone') || hasWord(one, 'className', 'doubt'))
  }
  const facts = childElements(list)
  list.tagName = 'div'
  list.properties = {}
  list.children = facts.flatMap((one, index): readonly ElementContent[] =>
    one.tagName === 'dt'
      ? [...(index === 0 ? [] : [element('br', {})]), text(`${wordsIn(one)}: `)]
      : one.children.filter((child) => child.type !== 'comment'),
  )
}

/** Of so many in a hundred entries a line holds for all, and stands once at the end of the page above them. */
const mostOf = 0.8

function liftLines(entries: readonly FilePart[], home: Element): void {
  const lines = grouped(
    entries.flatMap(({ body }) => linesIn(body)),
    ({ html }) => html,
  )
  const common = [...lines.values()].filter((all) => all.length >= entries.length * mostOf)
  const taken = new Set(common.flat().map(({ one }) => one))
  for (const { body } of entries) takeOut(body, (one) => taken.has(one))
  const isWayBack = (one: Element) =>
    wordsIn(one) ===
    elementsIn(one)
      .filter(({ tagName }) => tagName === 'a')
      .map(wordsIn)
      .join('')
  for (const [first] of common) {
    // The way back to the page above is no news on it.
    if (first === undefined || isWayBack(first.one)) continue
    const heading = first.under === '' ? [] : [element('h2', {}, [text(first.under)])]
    home.children.push(element('section', { className: ['part'] }, [...heading, structuredClone(first.one)]))
  }
}

/**
 * Opens the parts of entries, under headings that nearly all of them have: of such a heading its link stays. A lead that
 * says the name of its entry again goes too.
 */
function openParts(entries: readonly FilePart[]): void {
  const parts = entries.flatMap(({ body }) => elementsIn(body).filter(isPart))
  const uses = grouped(parts, headingOf)
  for (const { body } of entries) {
    takeOut(body, (one) => one.tagName === 'p' && hasWord(one, 'className', 'lead'))
    replaceIn(body, (one) => {
      const isCommon = isPart(one) && (uses.get(headingOf(one))?.length ?? 0) >= entries.length * mostOf
      if (!isCommon) return [one]
      const [heading, ...others] = childElements(one)
      const link = heading === undefined ? [] : childElements(heading).filter(({ tagName }) => tagName === 'a')
      return [...link.map((each) => element('p', {}, [each])), ...others]
    })
  }
}

const isPart = (one: Element) => one.tagName === 'section' && childElements(one)[0]?.tagName === 'h2'

const headingOf = (part: Element) => childElements(part).slice(0, 1).map(wordsIn).join('')

type EntryLine = { readonly one: Element; readonly html: string; readonly under: string }

/** The paragraphs and closed parts of an entry, those of its office aside, and the words of the heading over each. */
function linesIn(body: Element, under = ''): readonly EntryLine[] {
  const heading = childElements(body).find(({ tagName }) => tagName === 'h2')
  const words = heading === undefined ? under : wordsIn(heading)
  return childElements(body).flatMap((one) => {
    if (hasWord(one, 'className', 'card')) return []
    const isLine = one.tagName === 'p' || one.tagName === 'details'
    return isLine ? [{ one, html: toHtml(one.children), under: words }] : linesIn(one, words)
  })
}
