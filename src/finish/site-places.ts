import type { Element, Root } from 'hast'
import { allElements, attribute } from '#src/finish/page-elements.ts'
import { addressOf } from '#src/finish/site-files.ts'

/** The places of a site, asked for by their addresses. */
export type SitePlaces = {
  readonly hasFile: (path: string) => boolean
  readonly pageAt: (path: string | undefined) => Root | undefined
  /** The element that an address opens at: that with its anchor, or the content of the page. */
  readonly elementAt: (address: string) => Element | undefined
  readonly hasPlace: (address: string) => boolean
}

/** The places of a site, from its pages by file and the names of its other files. */
export function sitePlaces(pages: ReadonlyMap<string, Root>, files: readonly string[]): SitePlaces {
  const byAddress = new Map([...pages].map(([file, page]) => [addressOf(file), page]))
  const addresses = new Set([...files, ...pages.keys()].map(addressOf))
  const elementAt = (address: string): Element | undefined => {
    const { path, anchor } = splitAddress(address)
    const page = byAddress.get(path)
    const isMeant = (element: Element) =>
      anchor === undefined ? element.tagName === 'main' : attribute(element, 'id') === anchor
    return page && allElements(page).find(isMeant)
  }
  return {
    hasFile: (path) => addresses.has(path),
    pageAt: (path) => (path === undefined ? undefined : byAddress.get(path)),
    elementAt,
    hasPlace: (address) => (address.includes('#') ? elementAt(address) !== undefined : addresses.has(address)),
  }
}

/** The page and the anchor of an address. @example splitAddress('/a/#b') // { path: '/a/', anchor: 'b' } */
export function splitAddress(address: string): { readonly path: string; readonly anchor: string | undefined } {
  const [path = '', anchor] = address.split('#')
  return { path, anchor }
}
