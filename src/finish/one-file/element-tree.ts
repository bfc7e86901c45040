import type { Element, ElementContent } from 'hast'
import { allElements, attribute } from '#src/finish/page-elements.ts'

/** An element and all elements in it, in the order of the source. */
export function elementsIn(element: Element): readonly Element[] {
  return allElements({ type: 'root', children: [element] })
}

/** The words of an attribute that holds a list of them, such as ids. */
export function listOf(element: Element, name: string): readonly string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter((word) => word !== '')
}

/** The text of an element, white space as one space. */
export function wordsIn(element: Element): string {
  return rawWords(element).replaceAll(/\s+/g, ' ').trim()
}

function rawWords(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(rawWords).join(blocks.has(node.tagName) ? ' ' : '') : ''
}

/** Elements whose children stand apart though no space is between them. */
const blocks = new Set(['dl', 'ul', 'ol', 'div', 'section', 'details', 'article', 'table', 'tbody', 'thead', 'tr'])

/** Takes elements out of a tree, and gives back those taken; what is in one of them is not looked at. */
export function takeOut(tree: Element, isUnwanted: (element: Element) => boolean): readonly Element[] {
  const taken: Element[] = []
  tree.children = tree.children.filter((child) => {
    if (child.type !== 'element') return true
    if (isUnwanted(child)) {
      taken.push(child)
      return false
    }
    taken.push(...takeOut(child, isUnwanted))
    return true
  })
  return taken
}

/** Puts others in the place of each element of a tree, from the innermost on. Changes `tree`. */
export function replaceIn(tree: Element, others: (element: Element) => readonly ElementContent[]): void {
  tree.children = tree.children.flatMap((child) => {
    if (child.type !== 'element') return [child]
    replaceIn(child, others)
    return others(child)
  })
}

/** The elements directly in another. */
export function childElements(element: Element): readonly Element[] {
  return element.children.filter((child) => child.type === 'element')
}

/** A new element. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] }
}

/** A piece of text. */
export const text = (value: string): ElementContent => ({ type: 'text', value })

/** The id that an element had on its page: the last part of its id in the file. */
export function keyOf(one: Element): string {
  const id = attribute(one, 'id') ?? ''
  return id.slice(id.lastIndexOf('/') + 1)
}
