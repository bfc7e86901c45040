import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { searchEntries } from '#src/domain/search-entries.ts'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { stylesOf } from '#src/finish/check-structure.ts'
import { oneFileProblems } from '#src/finish/one-file/check-one-file.ts'
import { wordsIn } from '#src/finish/one-file/element-tree.ts'
import { oneFileLimit } from '#src/finish/one-file/one-file.ts'
import { allElements, attribute, elementsNamed, parsePage } from '#src/finish/page-elements.ts'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { styleHashOf } from '#src/hosting/policy.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { builtContent, builtFolder } from '#tests/built/built-folder.ts'

process.env['CONTENT_ROOT'] ??= builtContent
const guide = await loadGuide()
const name = `${guide.site.oneFile}.html`
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
  const texts = [
    ...guide.rights.flatMap(({ title, plain, duty, steps }) => [title, plain, duty, ...steps]),
    ...guide.contacts.flatMap(({ name, askFor, whatToSay, phones }) => [
      ...[name, askFor, whatToSay],
      ...phones.map(({ number }) => number),
    ]),
    ...guide.lawPages.flatMap(({ current }) =>
      guide.statutes.filter(({ id }) => id === current).flatMap(({ units }) => units.map(({ text }) => text)),
    ),
    ...guide.terms.flatMap(({ term, meaning }) => [term, meaning]),
    ...guide.counties.list.flatMap(({ name, office }) => [name, office]),
    ...guide.stages.flatMap(({ plainTitle, summary, whoDecides }) => [plainTitle, summary, whoDecides]),
    ...guide.notices.flatMap(({ title, summary, says }) => [title, summary, ...says]),
  ]
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter((text) => !words.includes(shown(text)))).toEqual([])
})

test('what can be found by topic can be found in it', () => {
  const kinds = ['notices', 'stages', 'rights', 'missed', 'contacts', 'counties', 'told', 'words']
  const entries = searchEntries(guide).filter(({ kind }) => kinds.includes(kind))
  expect(entries.filter(({ title }) => !words.includes(shown(title))).map(({ title }) => title)).toEqual([])
})

test('it says of when it is, keeps out of search engines, and leads away at once', () => {
  const metas = elementsNamed(page, 'meta')
  const content = (key: string, of: string) =>
    metas.filter((one) => attribute(one, key) === of).flatMap((one) => attribute(one, 'content') ?? [])
  expect(content('name', 'robots')).toEqual(['noindex'])
  expect(content('name', 'referrer')).toEqual(['no-referrer'])
  expect(elementsNamed(page, 'title').map(wordsIn)).toEqual([guide.site.name])
  const exits = elementsNamed(page, 'a').filter((one) => attribute(one, 'href') === guide.site.exitUrl)
  expect(exits.length).toBeGreaterThan(1)
  const newest = guide.sources.map(({ collectedOn }) => collectedOn).toSorted().at(-1) ?? ''
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
