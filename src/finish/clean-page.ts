import type { Element, Root, RootContent } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { attribute, elementsNamed, hasWord, isDataBlock, isOurScript } from '#src/finish/page-elements.ts'
import { faceLayer, type StylePart } from '#src/finish/style-parts.ts'
import { writePage } from '#src/finish/write-page.ts'

export type PageParts = {
  /** The pieces of the stylesheet that this page needs. */
  readonly styles: readonly StylePart[]
  /** The addresses of the scripts of the page's islands. */
  readonly scripts: readonly string[]
}

/**
 * The page without the framework's runtime: its own scripts only, and what it needs of the stylesheet inside.
 * The words and the elements that readers meet stay as they are. Changes `page`.
 */
export function cleanPage(page: Root, parts: PageParts): string {
  removeWhere(page, isLeftOver)
  removeWhere(page, isEmptyHidden)
  const scripts = parts.scripts.map(moduleScript)
  const isFace = ({ layer }: StylePart) => layer === faceLayer
  insertInHead(page, [...parts.styles.filter((part) => !isFace(part)).map(styleElement), ...scripts])
  for (const body of elementsNamed(page, 'body')) body.children.push(...parts.styles.filter(isFace).map(styleElement))
  return writePage(page)
}

function removeWhere(page: Root, isUnwanted: (node: RootContent) => boolean): void {
  visit(page, (node, index, parent) => {
    if (node.type === 'element' && node.content !== undefined) removeWhere(node.content, isUnwanted)
    if (parent === undefined || index === undefined || node.type === 'root' || !isUnwanted(node)) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

function isLeftOver(node: RootContent): boolean {
  // React marks with comments where its script would take over.
  if (node.type === 'comment') return true
  if (node.type !== 'element') return false
  if (node.tagName === 'script') return !isOurScript(node) && !isDataBlock(node)
  return node.tagName === 'link' && isReplacedLink(node)
}

function isReplacedLink(link: Element): boolean {
  if (hasWord(link, 'rel', 'stylesheet') || hasWord(link, 'rel', 'modulepreload')) return true
  return hasWord(link, 'rel', 'preload') && ['script', 'style', 'font'].includes(attribute(link, 'as') ?? '')
}

/** Next leaves a hidden, empty box where its metadata could have been streamed. */
function isEmptyHidden(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'div' || node.children.length > 0) return false
  return Object.keys(node.properties).join() === 'hidden'
}

/** Behind the character set and the viewport, which must come first, and before all that may wait. */
function insertInHead(page: Root, elements: readonly Element[]): void {
  visit(page, 'element', (head) => {
    if (head.tagName !== 'head') return undefined
    const isFirst = (node: RootContent) =>
      node.type === 'element' && (attribute(node, 'charSet') !== undefined || attribute(node, 'name') === 'viewport')
    head.children.splice(head.children.findLastIndex(isFirst) + 1, 0, ...elements)
    return false
  })
}

// A module waits until the page was read, so it never stands in the way of the words.
const moduleScript = (src: string): Element => ({
  type: 'element',
  tagName: 'script',
  properties: { type: 'module', src },
  children: [],
})

const styleElement = ({ text }: StylePart): Element => ({
  type: 'element',
  tagName: 'style',
  properties: {},
  children: [{ type: 'text', value: text }],
})
