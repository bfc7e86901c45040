import { placeAddress } from '#src/domain/deep-links.ts'
import type { BuiltPage, BuiltSite } from '#src/finish/built-site.ts'
import { allElements, attribute, elementsNamed } from '#src/finish/page-elements.ts'

/** What a program asks for and no person links to: how it is called may change with any build. */
const technicalFiles = [
  /(^|\/)[._]/,
  /^(fonts|islands)\//,
  /(^|\/)(index|404)\.html$/,
  /\.(br|gz)$/,
  /^(favicon\.\w+|robots\.txt|sitemap\.xml)$/,
]

/** Ids that a label, a filter or a target of our own stylesheet needs, and that lead a reader nowhere. */
const technicalIds = [
  /^(content|picture|show|share|do|keep-lines|substitute)$/,
  /^(filter|show)-\d+$/,
  /^right-.*-title$/,
  /^(as|box)-/,
]

/**
 * Every address of a site that someone may keep and send: its pages, the places on them, the files that people fetch.
 * Whatever has an id inside the content of a page, its menus aside, is a place, so that no kind of place can be forgotten:
 * stages and their sections, headings, questions, offices, rights, outcomes, words, laws, sources.
 */
export function promisedAddresses({ files, pages }: BuiltSite): ReadonlySet<string> {
  const plain = files.filter((file) => !technicalFiles.some((pattern) => pattern.test(file))).map((file) => `/${file}`)
  const promised = pages.filter(({ address }) => address.endsWith('/'))
  return new Set([...promised.flatMap((page) => [page.address, ...placesOn(page)]), ...plain])
}

function placesOn({ tree, address }: BuiltPage): readonly string[] {
  const within = (...names: readonly string[]) =>
    elementsNamed(tree, ...names).flatMap((element) => allElements({ type: 'root', children: [element] }))
  const inMenus = new Set(within('nav'))
  return within('main')
    .filter((element) => !inMenus.has(element))
    .flatMap((element) => attribute(element, 'id') ?? [])
    .filter((id) => !technicalIds.some((pattern) => pattern.test(id)))
    .map((id) => placeAddress(address, id))
}
