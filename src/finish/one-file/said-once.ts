import type { Element } from 'hast'
import { contactsPath, glossaryPath } from '#src/domain/deep-links.ts'
import { shortenCard } from '#src/finish/one-file/card-link.ts'
import { childElements, element, elementsIn, keyOf, takeOut, text, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { fileId } from '#src/finish/one-file/file-places.ts'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/** What the pages of a file share, each once, and where the ids lead that stood on what was taken out. */
export type SaidOnce = {
  /** The entries of the laws and of the other sources, as list items. */
  readonly laws: readonly Element[]
  readonly sources: readonly Element[]
  readonly moved: ReadonlyMap<string, string>
}

/**
 * Leaves what many pages repeat in one place, and in the others a link to it: the cards of offices, the entries of laws,
 * the meanings of words. Nothing is taken out unless all its words stand in the one that stays. Changes the pages.
 * @param bodies The pages of the file, their ids already those of the file.
 */
export function sayOnce(bodies: readonly Element[]): SaidOnce {
  const all = bodies.flatMap(elementsIn)
  const withClass = (name: string) => all.filter((one) => hasWord(one, 'className', name))
  const entries = withClass('laws').flatMap(childElements)
  const laws = firstOfEach(entries.filter((one) => keyOf(one).startsWith('law-')))
  const sources = firstOfEach(entries.filter((one) => keyOf(one).startsWith('source-')))
  const moved = new Map<string, string>()

  const wholeCards = homesIn(withClass('card'), fileId(contactsPath, 'contact-'))
  for (const card of withClass('card')) shortenCard(card, wholeCards).forEach((to, from) => moved.set(from, to))
  const meanings = homesIn(withClass('words').flatMap(childElements), fileId(glossaryPath, 'term-'))
  for (const list of withClass('words')) shortenWords(list, meanings).forEach((to, from) => moved.set(from, to))
  for (const entry of entries) shortenLaw(entry, laws).forEach((to, from) => moved.set(from, to))
  for (const body of bodies) {
    dropSources(body, sources).forEach((to, from) => moved.set(from, to))
    takeOut(body, (one) => isBox(one) && meanings.has(meaningOf(one)))
    elementsIn(body).forEach((one) => {
      openMeaning(one, meanings)
    })
  }
  return { laws: sorted(laws), sources: sorted(sources), moved }
}

function sorted(things: ReadonlyMap<string, Element>): readonly Element[] {
  return [...things.values()].toSorted((a, b) => (wordsIn(a) < wordsIn(b) ? -1 : 1))
}

const isBox = (one: Element) => attribute(one, 'popover') !== undefined && keyOf(one).startsWith('box-')

/** A copy of the first thing of each name, with the name as its id. */
function firstOfEach(things: readonly Element[]): ReadonlyMap<string, Element> {
  const first = new Map<string, Element>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (!first.has(key)) first.set(key, { ...structuredClone(thing), properties: { ...thing.properties, id: key } })
  }
  return first
}

function isSaid(thing: Element, kept: ReadonlyMap<string, Element>): boolean {
  const home = kept.get(keyOf(thing))
  return home !== undefined && wordsIn(home) === wordsIn(thing)
}

/** The things of which a part has an id with this beginning, by that id. */
function homesIn(things: readonly Element[], prefix: string): ReadonlyMap<string, Element> {
  return new Map(
    things.flatMap((thing) =>
      elementsIn(thing)
        .flatMap((one) => attribute(one, 'id') ?? [])
        .filter((id) => id.startsWith(prefix))
        .map((id) => [id, thing] as const),
    ),
  )
}

/** The id of the glossary's entry for the word of a box. */
const meaningOf = (box: Element) => fileId(glossaryPath, keyOf(box).replace(/^box-/, 'term-'))

/** Makes of a button that opens the meaning of a word a link to the glossary, which is in the same file. */
function openMeaning(one: Element, meanings: ReadonlyMap<string, Element>): void {
  const box = attribute(one, 'popoverTarget')
  const to = box === undefined ? '' : meaningOf(element('div', { id: box }))
  if (one.tagName !== 'button' || !meanings.has(to)) return
  one.tagName = 'a'
  one.properties = { className: ['term'], href: `#${to}` }
}

type Moved = ReadonlyMap<string, string>

const nothing: Moved = new Map()

/** Takes away the sentence over a list of laws that stands over the whole list at the end of the file. */
export function dropIntro(bodies: readonly Element[], intro: string): void {
  for (const body of bodies) takeOut(body, (one) => one.tagName === 'p' && intro !== '' && wordsIn(one) === intro)
}

/** Leaves of a law's entry its citation, as a link. */
function shortenLaw(entry: Element, laws: ReadonlyMap<string, Element>): Moved {
  const name = elementsIn(entry).find(({ tagName }) => tagName === 'b')
  if (name === undefined || !isSaid(entry, laws)) return nothing
  const [from, to] = [attribute(entry, 'id') ?? '', keyOf(entry)]
  delete entry.properties['id']
  entry.children = [element('a', { href: `#${to}` }, [text(wordsIn(name))])]
  return new Map([[from, to]])
}

/** Takes out of a page's list of sources those that its words lead to, and the list where it is empty then. */
function dropSources(body: Element, sources: ReadonlyMap<string, Element>): Moved {
  const links = new Set(elementsIn(body).flatMap((one) => attribute(one, 'href') ?? []))
  const isCited = (one: Element) =>
    one.tagName === 'li' && isSaid(one, sources) && links.has(`#${attribute(one, 'id') ?? ''}`)
  const taken = takeOut(body, isCited)
  for (const section of elementsIn(body)) {
    const children = childElements(section)
    const empty = children.findIndex((one) => hasWord(one, 'className', 'laws') && childElements(one).length === 0)
    const gone = [children[empty], children[empty - 1]?.tagName === 'h3' ? children[empty - 1] : undefined]
    if (empty >= 0) section.children = section.children.filter((child) => !gone.some((one) => one === child))
  }
  return new Map(taken.map((one) => [attribute(one, 'id') ?? '', keyOf(one)]))
}

/** Makes of a page's list of words and meanings a list of links, where the glossary says all of it. */
function shortenWords(list: Element, meanings: ReadonlyMap<string, Element>): Moved {
  const entries = childElements(list).flatMap((entry) => {
    const [word, meaning] = childElements(entry)
    if (word === undefined || meaning === undefined) return []
    const to = fileId(glossaryPath, keyOf(word))
    const home = meanings.get(to)
    const isThere = home !== undefined && home !== entry && wordsIn(home).includes(wordsIn(meaning))
    return isThere ? [{ from: attribute(word, 'id') ?? '', to, words: wordsIn(word) }] : []
  })
  if (entries.length === 0 || entries.length < childElements(list).length) return nothing
  list.tagName = 'ul'
  list.properties = { className: ['bullets'] }
  list.children = entries.map(({ to, words }) => element('li', {}, [element('a', { href: `#${to}` }, [text(words)])]))
  return new Map(entries.map(({ from, to }) => [from, to]))
}
