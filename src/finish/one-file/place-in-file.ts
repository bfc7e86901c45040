import type { Element } from 'hast'
import { elementsIn, listOf } from '#src/finish/one-file/element-tree.ts'
import { fileId, linkInFile, type FileOfPages } from '#src/finish/one-file/file-places.ts'
import { idAttributes } from '#src/finish/one-file/lead-on.ts'
import { attribute } from '#src/finish/page-elements.ts'

/** hast names of the attributes of a drawing that can name another part of it. */
const paintAttributes = ['fill', 'stroke', 'filter', 'mask', 'clipPath', 'markerStart', 'markerMid', 'markerEnd']

/** Elements whose `href` names a part of a drawing and not a page. */
const drawingLinks = ['use', 'textPath', 'mpath', 'linearGradient', 'radialGradient', 'pattern', 'filter']

/**
 * Gives everything in a page the names that it has in the file: its ids, all that names them, its links, and the groups
 * in which one radio button or one answer excludes the others. A link that can lead nowhere keeps its words only.
 * Changes `body`.
 */
export function placeInFile(body: Element, address: string, file: FileOfPages): void {
  for (const element of elementsIn(body)) {
    renameIds(element, address)
    renameGroup(element, address)
    if (drawingLinks.includes(element.tagName)) renameDrawing(element, address)
    else if (attribute(element, 'href') !== undefined) relink(element, address, file)
  }
}

function renameIds(element: Element, address: string): void {
  const { properties } = element
  const id = attribute(element, 'id')
  if (id !== undefined) properties['id'] = fileId(address, id)
  for (const name of idAttributes) {
    const ids = listOf(element, name)
    if (ids.length > 0) properties[name] = ids.map((one) => fileId(address, one)).join(' ')
  }
  for (const name of paintAttributes) {
    const paint = attribute(element, name)
    if (paint !== undefined)
      properties[name] = paint.replaceAll(paintId, (_, one: string) => `url(#${fileId(address, one)})`)
  }
}

/** A paint that is drawn elsewhere on the page: url(#name). */
const paintId = /url\(["']?#([^"')]+)["']?\)/g

function renameGroup(element: Element, address: string): void {
  const name = attribute(element, 'name')
  const isRadio = element.tagName === 'input' && attribute(element, 'type') === 'radio'
  if (name !== undefined && (isRadio || element.tagName === 'details'))
    element.properties['name'] = fileId(address, name)
}

function renameDrawing(element: Element, address: string): void {
  for (const name of ['href', 'xLinkHref']) {
    const href = attribute(element, name)
    if (href?.startsWith('#') === true) element.properties[name] = `#${fileId(address, href.slice(1))}`
  }
}

function relink(element: Element, address: string, file: FileOfPages): void {
  const before = attribute(element, 'href') ?? ''
  const href = linkInFile(before, address, file)
  if (href === undefined) {
    element.tagName = 'span'
    delete element.properties['href']
    return
  }
  element.properties['href'] = href
  // What was a link within the site leads out of the file.
  if (href !== before && !href.startsWith('#')) element.properties['rel'] = ['noreferrer']
}
