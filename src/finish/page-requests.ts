import type { Element, Root } from 'hast'
import { allElements, attribute, textIn } from '#src/finish/page-elements.ts'

/** Stands for our own origin, which the build does not know. */
const ourOrigin = 'http://guide.invalid'

/** An address found on a page. `path` and `anchor` are decoded and only of use where it is ours. */
export type PageAddress = {
  readonly href: string
  readonly isOurs: boolean
  readonly hostname: string
  readonly path: string
  readonly anchor: string
}

/** An address as seen from a page; undefined for telephone numbers, e-mail, data and whatever else is no web address. */
export function pageAddress(href: string, from: string): PageAddress | undefined {
  const url = URL.canParse(href, ourOrigin + from) ? new URL(href, ourOrigin + from) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return undefined
  const isOurs = url.origin === ourOrigin
  const anchor = decodeURIComponent(url.hash.slice(1))
  return { href, isOurs, hostname: url.hostname, path: decodeURIComponent(url.pathname), anchor }
}

const fetchingRels =
  /\b(preload|modulepreload|stylesheet|icon|apple-touch-icon|manifest|prefetch|preconnect|dns-prefetch)\b/

/** hast names of the attributes that make a browser fetch something, whatever the element. */
const fetchingAttributes = ['src', 'poster', 'data', 'background']

/** Every address that a browser would fetch to show a page, each once. */
export function fetchedAddresses(page: Root, from: string): readonly PageAddress[] {
  const hrefs = new Set(allElements(page).flatMap(fetchedBy))
  return [...hrefs].flatMap((href) => pageAddress(href, from) ?? [])
}

function fetchedBy(element: Element): readonly string[] {
  const direct = fetchingAttributes.flatMap((name) => attribute(element, name) ?? [])
  return [...direct, ...fromSourceSet(element), ...fromHref(element), ...fromStyle(element)]
}

function fromSourceSet(element: Element): readonly string[] {
  const set = attribute(element, 'srcSet') ?? ''
  return set.split(',').flatMap((entry) => entry.trim().split(/\s+/)[0] || [])
}

function fromHref(element: Element): readonly string[] {
  const href = attribute(element, 'href') ?? attribute(element, 'xLinkHref')
  if (href === undefined) return []
  if (element.tagName === 'link') return fetchingRels.test(attribute(element, 'rel') ?? '') ? [href] : []
  return ['use', 'image', 'feImage'].includes(element.tagName) && !href.startsWith('#') ? [href] : []
}

function fromStyle(element: Element): readonly string[] {
  if (element.tagName !== 'style') return []
  return Array.from(textIn(element).matchAll(/url\(\s*['"]?([^'")]+)/g), ([, href = '']) => href)
}
