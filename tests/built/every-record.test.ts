import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { allElements, attribute } from '#src/finish/page-elements.ts'
import { recordIsUsed } from '#src/lint/rules/c06-record-is-used.ts'
import { statementsIn } from '#src/lint/statements.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { readContent } from '#src/loader/read-content.ts'
import { builtContent, builtFolder } from '#tests/built/built-folder.ts'
import { wordsOfPage } from '#tests/built/page-words.ts'

// Every record reaches a reader, or the content check says that it does not.

const guide = await loadGuide(resolve(builtContent))
const { pages } = await readBuiltSite(builtFolder)

/** Every page, and every place on one, as an address: "/rights/", "/rights/#right-1-7-d". */
const places = new Set(
  pages.flatMap(({ address, tree }) => [
    address,
    ...allElements(tree).map((element) => `${address}#${attribute(element, 'id') ?? ''}`),
  ]),
)
const anchors = new Set([...places].flatMap((place) => place.split('#')[1] ?? []))
const words = pages.map(({ tree }) => lettersOf(wordsOfPage(tree)))

/** Where a name is broken by marks or lines does not matter. */
function lettersOf(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

test('each record of which a list shows all has its place there', () => {
  const idsOf = (list: readonly { readonly id: string }[], place: (id: string) => string) =>
    list.map(({ id }) => place(id))
  const expected = [
    ...idsOf(guide.contacts, (id) => `/contacts/#contact-${id}`),
    ...idsOf(guide.rights, (id) => `/rights/#right-${id}`),
    ...idsOf(guide.stages, (id) => `/stages/${id}/`),
    ...idsOf(guide.notices, (id) => `/what-happened/${id}/`),
    ...idsOf(guide.letters, (id) => `/letters/${id}/`),
    ...idsOf(guide.pages, (id) => `/${id}/`),
    ...idsOf(guide.terms, (id) => `/glossary/#term-${id}`),
    ...idsOf(guide.follow.ways, (id) => `/follow/#${id}`),
    ...idsOf(guide.counties.list, (id) => `/contacts/counties/${id}/`),
    ...idsOf(guide.lawPages, (id) => `/law/${id}/`),
    ...idsOf(guide.stageSheets, (id) => `/handouts/${id}/`),
    ...idsOf(guide.updates, (id) => `/about/updates/#update-${id}`),
  ]
  expect(expected.length).toBeGreaterThan(20)
  expect(expected.filter((place) => !places.has(place))).toEqual([])
})

test('each law, crime and state is printed somewhere, or told as unused', async () => {
  const tree = await readContent(resolve(builtContent))
  const input = { tree, statements: statementsIn(tree), source: [], today: new Date().toISOString().slice(0, 10) }
  const unused = recordIsUsed.check(input).map(({ message }) => message)
  const isTold = (id: string): boolean => unused.some((message) => message.includes(`"${id}"`))
  const isPrinted = (text: string): boolean => words.some((page) => page.includes(lettersOf(text)))
  // The sections by which a crime is classed stand in the data alone: a list of names is all that a reader needs.
  const classes = new Set(guide.crimes.flatMap(({ cites }) => cites.map(({ law }) => law)))
  const silent = [
    ...guide.laws.filter(({ id, cite }) => !anchors.has(`law-${id}`) && !isPrinted(cite) && !classes.has(id)),
    ...guide.crimes.filter(({ name }) => !isPrinted(name)),
    ...guide.reliefStates.filter(({ name }) => !isPrinted(name)),
  ]
  expect(silent.map(({ id }) => id).filter((id) => !isTold(id))).toEqual([])
})
