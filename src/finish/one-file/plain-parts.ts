import type { Element, ElementContent } from 'hast'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/**
 * Writes what has a shorter way to be written and reads the same: a part without a name is no landmark and so a plain box,
 * bold is bold, a line is a paragraph, and a box with nothing in it or nothing to say of what is in it goes. Changes `tree`.
 */
export function makePlain(tree: Element): void {
  // The rules for a paper count on its parts.
  if (hasWord(tree, 'className', 'paper')) return
  tree.children = tree.children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== 'element') return [child]
    makePlain(child)
    return plain(child)
  })
}

function plain(one: Element): readonly ElementContent[] {
  const isBare = Object.keys(one.properties).length === 0
  if (one.tagName === 'article' && isBare) return one.children
  if (['div', 'ul'].includes(one.tagName) && one.children.length === 0) return []
  one.tagName = plainName(one, isBare)
  return [one]
}

function plainName(one: Element, isBare: boolean): string {
  if (one.tagName === 'strong') return 'b'
  if (one.tagName === 'section' && isUnnamed(one)) return 'div'
  // A paragraph needs no closing tag.
  if (one.tagName === 'div' && isBare && one.children.every(isInLine)) return 'p'
  return one.tagName
}

/** Names of the elements that a paragraph here can hold. */
const inLine = ['a', 'b', 'bdi', 'br', 'i', 'small', 'span', 'time']

const isInLine = (child: ElementContent): boolean =>
  child.type !== 'element' || (inLine.includes(child.tagName) && child.children.every(isInLine))

const isUnnamed = (one: Element) =>
  ['ariaLabel', 'ariaLabelledBy', 'dataLane'].every((name) => attribute(one, name) === undefined)
