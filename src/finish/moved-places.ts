import type { Element, Root, RootContent } from 'hast'
import { allElements, elementsNamed } from '#src/finish/page-elements.ts'

/** A place that moved to another page: its old id, its new address, and the words of the link. */
export type MovedPlace = { readonly id: string; readonly href: string; readonly words: string }

/** Elements in which a `<span>` may not stand. */
const refusing = new Set(['br', 'dl', 'hr', 'img', 'input', 'ol', 'svg', 'table', 'tbody', 'tr', 'ul'])

/** Where an old anchor can stand in or at an element; undefined where HTML allows none. */
export function aliasHolder(target: Element): Element | undefined {
  // What is in a closed box cannot be scrolled to, and its summary always can.
  if (target.tagName === 'details') return target.children.find((child) => isNamed(child, 'summary'))
  return refusing.has(target.tagName) ? undefined : target
}

/** Puts an empty span with an old id at the front of an element. It has no words, so no name changes. */
export function insertAlias(holder: Element, id: string): void {
  holder.children.unshift(element('span', { id }, []))
}

/** The words of a link to a place: of its heading, else of its page's. */
export function wordsFor(target: Element | undefined, page: Root | undefined): string | undefined {
  const inPlace = target === undefined || target.tagName === 'main' ? [] : [target, ...allElements(root(target))]
  const headings = [...inPlace, ...(page === undefined ? [] : elementsNamed(page, 'h1'))]
  const heading = headings.find(({ tagName }) => /^(h[1-6]|dt)$/.test(tagName))
  return heading && wordsOf(heading).trim()
}

/** Ends the content of a page with links to what stood on it once. An old anchor leads to its link. */
export function insertMovedList(page: Root, places: readonly MovedPlace[], heading: string): void {
  const items = places.map(({ id, href, words }) => element('li', { id }, [element('a', { href }, [text(words)])]))
  const list = element('section', { className: ['part'] }, [
    element('h2', {}, [text(heading)]),
    element('ul', { className: ['bullets'] }, items),
  ])
  const [main] = elementsNamed(page, 'main')
  main?.children.push(list)
}

function isNamed(node: RootContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name
}

/** The words of a heading without those of a link to itself. */
function wordsOf(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value
      return child.type === 'element' && child.properties['ariaLabelledBy'] === undefined ? wordsOf(child) : ''
    })
    .join('')
}

const root = (target: Element): Root => ({ type: 'root', children: [target] })

const text = (value: string) => ({ type: 'text', value }) as const

const element = (tagName: string, properties: Element['properties'], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})
