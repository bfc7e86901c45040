import type { Element, Root } from 'hast'
import { childElements, element, text } from '#src/finish/one-file/element-tree.ts'
import { attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'
import { styleHashOf } from '#src/hosting/policy.ts'

/**
 * Leaves in the head what a file needs: its policy, because a file has no headers; its style; no link to any other file
 * and no address, because the same file may lie anywhere. Changes `page`.
 */
export function fileHead(page: Root, style: string): void {
  const [head] = elementsNamed(page, 'head')
  if (head === undefined) return
  const kept = childElements(head).filter((one) => ['meta', 'title'].includes(one.tagName))
  const isFirst = (one: Element) => attribute(one, 'charSet') !== undefined || hasWord(one, 'name', 'viewport')
  head.children = [
    ...kept.filter(isFirst),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policyFor(style) }),
    element('style', {}, [text(style)]),
    ...kept.filter((one) => !isFirst(one)),
  ]
}

/** Nothing is fetched, nothing runs, nothing is sent; the one style is allowed by its hash. */
function policyFor(style: string): string {
  return `default-src 'none'; style-src '${styleHashOf(style)}'; base-uri 'none'; form-action 'none'`
}
