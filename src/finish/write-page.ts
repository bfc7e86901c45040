import type { Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import { elementsNamed } from '#src/finish/page-elements.ts'

/** Elements that begin and end a line of their own: space beside them shows nowhere. */
const blocks = new Set([
  ...['article', 'dd', 'details', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'li', 'ol', 'p', 'section', 'summary', 'ul'],
])

/** Elements whose text a browser takes to the letter. */
const toTheLetter = new Set(['pre', 'script', 'style', 'textarea'])

/** Attributes that many elements have alike: written first, they make long pieces that repeat, and so pack well. */
const alike = ['className', 'rel', 'ariaLabelledBy']

/**
 * A page as text, without the tags that HTML lets one leave out, without the line feeds between blocks, with one space
 * where the prose has a line feed, and without the type of buttons that are in no form: some 280 bytes of a stage page,
 * and the same elements with the same words in a browser. Changes `page`.
 */
export function writePage(page: Root): string {
  const hasForms = elementsNamed(page, 'form').length > 0
  for (const button of hasForms ? [] : elementsNamed(page, 'button')) delete button.properties['type']
  visit(page, 'element', (element) => {
    const first = alike.flatMap((name) =>
      name in element.properties ? [[name, element.properties[name]] as const] : [],
    )
    element.properties = { ...Object.fromEntries(first), ...element.properties }
  })
  visit(page, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined
    if (parent.type !== 'element' || !toTheLetter.has(parent.tagName))
      node.value = node.value.replaceAll(/[ \n]+/g, ' ')
    if (node.value.trim() !== '') return undefined
    const beside = [parent.children[index - 1], parent.children[index + 1]].filter((node) => node !== undefined)
    const isAlone = beside.length === 0 || !beside.every(isBlock)
    if (isAlone || (beside.length === 1 && !isBlock(parent))) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return toHtml(page, { omitOptionalTags: true })
}

function isBlock(node: Nodes): boolean {
  return node.type === 'element' && blocks.has(node.tagName)
}
