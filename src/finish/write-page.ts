import type { Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'

/** Elements that begin and end a line of their own: space beside them shows nowhere. */
const blocks = new Set([
  ...['article', 'dd', 'details', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'li', 'ol', 'p', 'section', 'summary', 'ul'],
])

/**
 * A page as text, without the tags that HTML lets one leave out and without the line feeds between blocks: some 120
 * bytes of a stage page, and the same elements with the same words in a browser. Changes `page`.
 */
export function writePage(page: Root): string {
  visit(page, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined || node.value.trim() !== '') return undefined
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
