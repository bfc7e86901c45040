import type { Nodes } from 'hast'

/** The words of a page, in the order of its source, with a space between any two pieces. */
export function wordsOfPage(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && ['style', 'script'].includes(node.tagName))) return ''
  return node.children.map(wordsOfPage).join(' ')
}
