import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

/** Elements in which white space is part of the words. */
const verbatim = ['pre', 'textarea', 'style']

/** The file as text, in as few characters as HTML allows: the same elements with the same words in a browser. */
export function writeFile(page: Root | Element): string {
  visit(page, 'element', (element) => {
    if (verbatim.includes(element.tagName)) return
    for (const child of element.children) if (child.type === 'text') child.value = child.value.replaceAll(/\s+/g, ' ')
  })
  return toHtml(page, {
    omitOptionalTags: true,
    preferUnquoted: true,
    collapseEmptyAttributes: true,
    tightAttributes: false,
    tightDoctype: true,
  })
}
