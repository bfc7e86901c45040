import type { Nodes, Parents, Root } from 'hast'
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
  visit(page, (node, index, parent) => {
    if (node.type === 'element' && toTheLetter.has(node.tagName)) return SKIP
    if (node.type !== 'text' || index === undefined || parent === undefined) return undefined
    node.value = node.value.replaceAll(/[ \n]+/g, ' ')
    if (node.value.trim() !== '' || isSeen(index, parent)) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return toHtml(page, { omitOptionalTags: true })
}

/** Whether the space at a place of an element shows: beside words, and not between two blocks or at the edge of one. */
function isSeen(index: number, parent: Parents): boolean {
  const beside = [parent.children[index - 1], parent.children[index + 1]].filter((node) => node !== undefined)
  const isAlone = beside.length === 0 || !beside.every(isBlock)
  return isAlone || (beside.length === 1 && !isBlock(parent))
}

function isBlock(node: Nodes): boolean {
  return node.type === 'element' && blocks.has(node.tagName)
}
