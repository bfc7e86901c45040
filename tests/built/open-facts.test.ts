import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Element, Nodes } from 'hast'
import { expect, test } from 'vitest'
import { certaintyOf, citeLabel } from '#src/domain/citations.ts'
import { fill } from '#src/domain/fill.ts'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { allElements, attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'
import { readContent } from '#src/loader/read-content.ts'
import { contactsData, countiesData } from '#src/schema/data/contacts-data.ts'
import { glossaryData, lawData, rightsData } from '#src/schema/data/law-data.ts'
import { pagesData } from '#src/schema/data/pages-data.ts'
import { reliefData } from '#src/schema/data/relief-data.ts'
import { stagesData } from '#src/schema/data/stages-data.ts'
import { builtContent, builtFolder } from '#tests/built/built-folder.ts'

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(builtFolder, 'data', `${name}.json`), 'utf8'))
const { contacts } = contactsData.parse(await read('contacts'))
const { counties } = countiesData.parse(await read('counties'))
const { laws, texts } = lawData.parse(await read('law'))
const { rights } = rightsData.parse(await read('rights'))
const { terms } = glossaryData.parse(await read('glossary'))
const { stages } = stagesData.parse(await read('stages'))
const { notices, pages: plainPages } = pagesData.parse(await read('pages'))
const relief = reliefData.parse(await read('record-relief'))
const site = await readBuiltSite(builtFolder)
// Every state has the words of the language.
const ui = (await readContent('content')).ui.value
if (ui === undefined) throw new Error('The words of the interface cannot be read.')
const words = ui

/** The words of an element, with one space between any two. */
function textOf(node: Nodes): string {
  return plain(node).replaceAll(/\s+/g, ' ').trim()
}

function plain(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && ['style', 'script'].includes(node.tagName))) return ''
  return node.children.map(plain).join(' ')
}

const withClass = (tree: Parameters<typeof allElements>[0], name: string): readonly Element[] =>
  allElements(tree).filter((element) => hasWord(element, 'className', name))

const atAddress = (address: string) => site.pages.find((page) => page.address === address)

const elementAt = (place: string): Element | undefined => {
  const [address = '', id] = place.split('#')
  const page = atAddress(address)
  return page && allElements(page.tree).find((element) => attribute(element, 'id') === id)
}

test('every number on every page is in the data, and is called unsure there where the page calls it so', () => {
  const phones = [...contacts, ...counties].flatMap((office) => office.phones)
  const known = (number: string) => phones.filter((phone) => phone.number.replaceAll('-', '') === number)
  const wrong: string[] = []
  let seen = 0
  for (const { address, tree } of site.pages) {
    for (const line of allElements(tree)) {
      const called = line.children.flatMap((child) =>
        child.type === 'element' && /^(tel|sms):/.test(attribute(child, 'href') ?? '') ? [child] : [],
      )
      const [link] = called
      if (link === undefined || called.length > 1) continue
      seen += 1
      const number = (attribute(link, 'href') ?? '').replace(/^(tel|sms):(\+1)?/, '')
      const found = known(number)
      const around = textOf(line)
      const isCalledUnsure = [
        words['contact.doubt-old'],
        words['contact.doubt-single'],
        words['contact.doubt-short'],
      ].some((doubt) => around.includes(doubt))
      if (found.length === 0) wrong.push(`${address}: ${number} is not in the data`)
      else if (isCalledUnsure && found.every(({ confidence }) => confidence === 'confirmed'))
        wrong.push(`${address}: ${number} is confirmed in the data`)
    }
  }
  expect(seen).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test('each card says how sure each of its numbers is, in the words of what the data says', () => {
  const lines = contacts.flatMap(({ page, phones }) => {
    const heading = elementAt(page)
    const card = withClass(atAddress('/contacts/')?.tree ?? { type: 'root', children: [] }, 'card').find((one) =>
      allElements({ type: 'root', children: [one] }).some((inner) => inner === heading),
    )
    return phones.map(({ number, confidence }) => ({ page, number, confidence, card: card && textOf(card) }))
  })
  expect(lines.length).toBeGreaterThan(5)
  for (const { page, number, confidence, card } of lines) {
    expect(card, page).toContain(number)
    if (confidence !== 'confirmed') expect(card, `${page} ${number}`).toContain(words[`contact.doubt-${confidence}`])
  }
})

test('every law in a list of laws is in the data with the same certainty', () => {
  const listed = site.pages.flatMap(({ address, tree }) =>
    allElements(tree)
      .filter((element) => element.tagName === 'li' && /^law-/.test(attribute(element, 'id') ?? ''))
      .map((item) => ({ address, item })),
  )
  expect(listed.length).toBeGreaterThan(10)
  for (const { address, item } of listed) {
    const law = laws.find(({ id }) => `law-${id}` === attribute(item, 'id'))
    const text = textOf(item)
    expect(law, `${address} ${text}`).toBeDefined()
    if (law === undefined || law.page !== undefined) continue
    const known = [law, ...law.parts].map(({ confidence, asOf }) => fill(words[`law.${confidence}`], { date: asOf }))
    expect(
      known.some((sentence) => text.includes(sentence)),
      `${address}: ${text}`,
    ).toBe(true)
    const said = ['official', 'copy', 'bill', 'secondary'] as const
    const sentences = said.map((confidence) => words[`law.${confidence}`].split('{date}')[0] ?? '')
    for (const begin of sentences.filter((sentence) => text.includes(sentence)))
      expect(
        known.some((sentence) => sentence.startsWith(begin)),
        `${address}: ${text}`,
      ).toBe(true)
    if (law.caution !== undefined) expect(text).toContain(law.caution)
  }
})

test('every place in a law that a page cites is one that the data can vouch for', () => {
  const wrong = site.pages.flatMap(({ address, tree }) =>
    withClass(tree, 'cite')
      .map(textOf)
      .filter((label) => !isKnown(label))
      .map((label) => `${address}: ${label}`),
  )
  expect(wrong).toEqual([])

  function isKnown(label: string): boolean {
    const isLaw = laws.some(
      (law) => label === law.cite || label.startsWith(`${law.cite}.`) || label.startsWith(`${law.cite}(`),
    )
    return isLaw || label.split('; ').every((publisher) => publishers.has(publisher))
  }
})

const publishers = new Set((await readContent(builtContent)).sources.value?.map(({ publisher }) => publisher))

test('every right on its page is in the data, and rests on the same places of the law', () => {
  const shown = withClass(atAddress('/rights/')?.tree ?? { type: 'root', children: [] }, 'right')
  expect(shown.length).toBe(rights.length)
  for (const { page, title, trigger, units } of rights) {
    const right = shown.find((one) =>
      allElements({ type: 'root', children: [one] }).some((inner) => `/rights/#${attribute(inner, 'id')}` === page),
    )
    expect(right && attribute(right, 'dataTrigger'), page).toBe(trigger)
    expect(right && textOf(right)).toContain(title)
    for (const { label, law, unit, confidence, asOf } of units) {
      const record = laws.find(({ id }) => id === law)
      expect(label).toBe(record && citeLabel(record, unit))
      expect({ confidence, asOf }).toMatchObject(
        record === undefined ? {} : pick(certaintyOf({ ...record, page: undefined, parts: record.parts }, unit)),
      )
    }
  }

  function pick({ confidence, asOf }: { confidence: string; asOf: string }) {
    return { confidence, asOf }
  }
})

test('the words of every printed law are in the data, letter for letter', () => {
  const all = texts.flatMap(({ units }) => units.map(({ text }) => text))
  const printed = site.pages
    .filter(({ address }) => /^\/law\/[^/]+\/$/.test(address))
    .flatMap(({ tree }) => withClass(tree, 'law-text').map(textOf))
  expect(printed.length).toBeGreaterThan(3)
  expect(printed.filter((text) => !all.some((known) => known.replaceAll(/\s+/g, ' ') === text))).toEqual([])
})

test('every sentence of the data stands on its page, in its part', () => {
  const sections = [
    ...[...stages, ...notices, ...plainPages].flatMap(({ sections }) => sections),
    ...relief.law.map(({ id, says }) => ({ page: `${relief.page}#${id}`, says })),
  ]
  const wrong = sections.flatMap(({ page, says }) => {
    const section = sectionAt(page)
    const texts = [proseOf(section, () => false), proseOf(section, isNumber)].map(letters)
    // A sentence may print an office by its number alone, where the data has its name.
    const bare = letters(withoutNames(proseOf(section, isNumber)))
    const isThere = (sentence: string) =>
      texts.some((text) => text.includes(letters(sentence))) || bare.includes(letters(withoutNames(sentence)))
    return says.filter(({ words }) => !isThere(words)).map(({ words }) => `${page}: ${words}`)
  })
  expect(sections.length).toBeGreaterThan(20)
  expect(wrong).toEqual([])

  function sectionAt(place: string): Nodes {
    const [address = '', id] = place.split('#')
    const page = atAddress(address)
    if (page === undefined) throw new Error(`There is no page ${address}.`)
    if (id === undefined) return page.tree
    const holds = (element: Element) =>
      allElements({ type: 'root', children: [element] }).some((inner) => attribute(inner, 'id') === id)
    return elementsNamed(page.tree, 'section').filter(holds).at(-1) ?? page.tree
  }

  /** The words of a page without the marks of proofs; without the numbers beside the names of offices too, if asked. */
  function proseOf(node: Nodes, isLeftOut: (element: Element) => boolean): string {
    if (node.type === 'text') return node.value.replaceAll(words['contact.doubt-short'], '')
    if (!('children' in node)) return ''
    if (node.type === 'element' && (hasWord(node, 'className', 'cite') || isLeftOut(node))) return ''
    return node.children.map((child) => proseOf(child, isLeftOut)).join(' ')
  }

  function withoutNames(text: string): string {
    return contacts.reduce((left, { name }) => left.replaceAll(name, ''), text.replaceAll(/\s+/g, ' '))
  }

  function isNumber(element: Element): boolean {
    return /^(tel|sms):/.test(attribute(element, 'href') ?? '')
  }

  /** Letters and digits alone: the data keeps no spaces of the source. */
  function letters(text: string): string {
    return text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
  }
})

test('every word of the glossary is in the data', () => {
  const shown = allElements(atAddress('/glossary/')?.tree ?? { type: 'root', children: [] })
    .map((element) => attribute(element, 'id') ?? '')
    .filter((id) => id.startsWith('term-'))
  expect(shown.map((id) => `/glossary/#${id}`).toSorted()).toEqual(terms.map(({ page }) => page).toSorted())
})
