import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { countiesPath } from '#src/domain/deep-links.ts'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { stylesOf } from '#src/finish/check-structure.ts'
import { oneFileProblems } from '#src/finish/one-file/check-one-file.ts'
import { childElements, takeOut, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { oneFileLimit } from '#src/finish/one-file/one-file.ts'
import { allElements, attribute, elementsNamed, hasWord, parsePage } from '#src/finish/page-elements.ts'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { styleHashOf } from '#src/hosting/policy.ts'
import { readContent } from '#src/loader/read-content.ts'
import { builtContent, builtFolder } from '#tests/built/built-folder.ts'

const content = await readContent(resolve(builtContent))
const site = content.site.value
const name = `${site?.oneFile ?? ''}.html`
const html = await readFile(join(builtFolder, name), 'utf8')
const page = parsePage(html)
const words = elementsNamed(page, 'body').map(wordsIn).join('')
const { pages, files } = await readBuiltSite(builtFolder)
const shown = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const headings = new Set(elementsNamed(page, 'h1').map(wordsIn))
const leftOut = allElements(page).filter((one) => attribute(one, 'id') === 'left-out')

test('it weighs less than it may, and nothing in it leads astray, runs or is fetched', () => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(oneFileLimit)
  expect(oneFileProblems(name, html)).toEqual([])
})

test('a broken file is told in words', () => {
  const broken = '<body><p id=a><p id=a><a href=#b>B</a><a href=/c/>C</a><script></script><img src=/d.png>'
  expect(oneFileProblems('f.html', broken).map(({ message }) => message)).toEqual([
    'the id "a" stands twice, so a link can mean either.',
    'something names "b", which is not in the file.',
    'it would fetch /d.png.',
    'it holds a script.',
    'a link leads to /c/, which is not in the file.',
  ])
  expect(oneFileProblems('f.html', 'x'.repeat(oneFileLimit + 1))[0]?.message).toContain('bytes')
})

test('every page of the guide is in it, or is named among what is left out', () => {
  const left = leftOut.map(wordsIn).join(' ')
  const missing = pages.filter(({ tree, address }) => {
    const heading = elementsNamed(tree, 'h1').map(wordsIn)[0] ?? ''
    const isSheet = address.startsWith('/handouts/')
    return !address.endsWith('.html') && !isSheet && !headings.has(heading) && !left.includes(heading)
  })
  expect(missing.map(({ address }) => address)).toEqual([])
  expect(leftOut).toHaveLength(1)
})

test('every right, every office with its numbers, every unit of a law, every word and county is in it', () => {
  const { rights, contacts, statutes, lawPages, glossary, counties, stages, notices } = content
  const current = lawPages.map(({ value }) => value?.current)
  const texts = [
    ...rights.flatMap(({ value }) => (value ? [value.title, value.plain, value.duty, ...value.steps] : [])),
    ...contacts.flatMap(({ value }) =>
      value ? [value.name, value.askFor, value.whatToSay, ...value.phones.map(({ number }) => number)] : [],
    ),
    ...statutes.flatMap(({ id, value }) => (current.includes(id) ? (value?.units ?? []).map(({ text }) => text) : [])),
    ...(glossary.value ?? []).flatMap(({ term, meaning }) => [term, meaning]),
    ...(counties.value?.list ?? []).flatMap((county) => [county.name, county.office]),
    ...stages.flatMap(({ value }) => (value ? [value.plainTitle, value.summary, value.whoDecides] : [])),
    ...notices.flatMap(({ value }) => (value ? [value.title, value.summary, ...value.says] : [])),
  ]
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter((text) => !words.includes(shown(text)))).toEqual([])
})

/** Each piece of text in an element. */
function textsIn(one: Element): readonly string[] {
  return one.children.flatMap((child) => {
    if (child.type === 'text') return [shown(child.value)]
    return child.type === 'element' ? textsIn(child) : []
  })
}

/** What the file says it does not have, and what stands in it elsewhere in other words: boxes are in the glossary. */
function isElsewhere(one: Element): boolean {
  const [first] = childElements(one)
  if (attribute(one, 'hidden') !== undefined || attribute(one, 'popover') !== undefined) return true
  // To the fields of a letter, which the file does not have.
  if (attribute(one, 'href') === '#do') return true
  if (['template', 'script'].includes(one.tagName)) return true
  if (['anchor', 'of-fields', 'documents'].some((name) => hasWord(one, 'className', name))) return true
  if (one.tagName === 'p' && first !== undefined && attribute(first, 'download') !== undefined) return true
  return one.tagName === 'section' && childElements(one).some((child) => hasWord(child, 'className', 'county-map'))
}

test('every sentence of every page in it is in it', () => {
  const left = leftOut.map(wordsIn).join(' ')
  const kept = pages.filter(({ tree, address }) => {
    const heading = elementsNamed(tree, 'h1').map(wordsIn)[0] ?? ''
    return /^\/(?!handouts\/)(.*\/)?$/.test(address) && !left.includes(heading)
  })
  const missing = kept.flatMap(({ tree, address }) =>
    elementsNamed(structuredClone(tree), 'main').flatMap((main) => {
      takeOut(main, isElsewhere)
      // The heading of a county, and the page above it, say what its lead says.
      if (address.startsWith(countiesPath)) takeOut(main, (one) => hasWord(one, 'className', 'lead'))
      const sentences = textsIn(main).flatMap((text) => text.split(/(?<=[.?!:])\s/))
      return sentences.filter((one) => one.length > 25 && !words.includes(one)).map((one) => `${address} ${one}`)
    }),
  )
  expect(kept.length).toBeGreaterThan(15)
  expect(missing).toEqual([])
})

test('it says of when it is, keeps out of search engines, and leads away at once', () => {
  const metas = elementsNamed(page, 'meta')
  const contentOf = (key: string, of: string) =>
    metas.filter((one) => attribute(one, key) === of).flatMap((one) => attribute(one, 'content') ?? [])
  expect(contentOf('name', 'robots')).toEqual(['noindex'])
  expect(contentOf('name', 'referrer')).toEqual(['no-referrer'])
  expect(elementsNamed(page, 'title').map(wordsIn)).toEqual([site?.name])
  const { sources } = content
  const exits = elementsNamed(page, 'a').filter((one) => attribute(one, 'href') === site?.exitUrl)
  expect(exits.length).toBeGreaterThan(1)
  const newest =
    (sources.value ?? [])
      .map(({ collectedOn }) => collectedOn)
      .toSorted()
      .at(-1) ?? ''
  expect(words).toContain(newest.slice(0, 4))
})

test('its style is allowed, in the file and where it is served', async () => {
  const styles = stylesOf({ file: name, address: `/${name}`, html, tree: page, ids: new Set() })
  expect(styles).toHaveLength(1)
  const hash = styleHashOf(styles[0] ?? '')
  expect((await readBuildRecord(builtFolder)).styleHashes).toContain(hash)
  const policy = elementsNamed(page, 'meta').find((one) => attribute(one, 'httpEquiv') !== undefined)
  expect(policy && attribute(policy, 'content')).toContain(hash)
})

test('its cover is no page of the site, and it travels compressed', () => {
  expect(files.filter((file) => file.startsWith('one-file/'))).toEqual([])
  expect(files).toEqual(expect.arrayContaining([`${name}.br`, `${name}.gz`]))
})

test('links out hide where their reader came from', () => {
  const links = elementsNamed(page, 'a').filter((one) => /^https?:/.test(attribute(one, 'href') ?? ''))
  const telling = links.filter((one) => !(attribute(one, 'rel') ?? '').includes('noreferrer'))
  expect(links.length).toBeGreaterThan(2)
  expect(telling).toEqual([])
})
