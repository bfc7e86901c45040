import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { attribute, elementsNamed, hasWord, isDataBlock, textIn } from '#src/finish/page-elements.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

/** The same guide, built with an address of its own and without one. */
const known = 'https://guide.example.org'
const withAddress = await readBuiltSite(builtFolder)
const without = await readBuiltSite('out')
const textOf = (file: string) => readFile(join(builtFolder, file), 'utf8')

const metaOf = (page: (typeof without.pages)[number], property: string) =>
  elementsNamed(page.tree, 'meta')
    .filter((meta) => attribute(meta, 'property') === property)
    .map((meta) => attribute(meta, 'content'))

const canonicalOf = (page: (typeof without.pages)[number]) =>
  elementsNamed(page.tree, 'link')
    .filter((link) => hasWord(link, 'rel', 'canonical'))
    .map((link) => attribute(link, 'href'))

const real = withAddress.pages.filter(({ address }) => address !== '/404.html')

test('every page names its own whole address, and the list of pages holds these and no other', async () => {
  for (const page of real) expect(canonicalOf(page), page.address).toEqual([known + page.address])
  const listed = [...(await textOf('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
  expect(listed.toSorted()).toEqual(real.map(({ address }) => known + address).toSorted())
  expect(await textOf('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${known}/sitemap.xml\n`)
})

test('every page has one picture for previews, which is there, of the size that is asked for', async () => {
  for (const page of real) expect(metaOf(page, 'og:image'), page.address).toEqual([`${known}/preview.png`])
  const picture = await readFile(join(builtFolder, 'preview.png'))
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  expect(picture.length).toBeLessThan(100_000)
})

test('no page tells in its title or its description what it is about beyond its own neutral words', () => {
  const descriptions = new Set(
    real.flatMap((page) =>
      elementsNamed(page.tree, 'meta')
        .filter((meta) => attribute(meta, 'name') === 'description')
        .map((meta) => attribute(meta, 'content')),
    ),
  )
  expect(descriptions.size).toBe(1)
})

test('the data is described for search engines of data, with files that are there, and no other page carries such a block', () => {
  const blocks = real.flatMap(({ address, tree }) =>
    elementsNamed(tree, 'script')
      .filter(isDataBlock)
      .map((block) => ({ address, text: textIn(block) })),
  )
  expect(blocks.map(({ address }) => address)).toEqual(['/about/data/'])
  const data: unknown = JSON.parse(blocks[0]?.text ?? '')
  expect(data).toMatchObject({ '@type': 'Dataset', url: `${known}/about/data/`, isAccessibleForFree: true })
  const addresses = [...JSON.stringify(data).matchAll(/"contentUrl":"([^"]+)"/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(5)
  for (const address of addresses) expect(withAddress.files).toContain(address.slice(known.length + 1))
})

test('without an address none is invented: no list of pages, no preview, no whole address', () => {
  expect(without.files).toContain('robots.txt')
  expect(without.files).not.toContain('sitemap.xml')
  for (const page of without.pages) {
    expect([...canonicalOf(page), ...metaOf(page, 'og:image')], page.address).toEqual([])
    expect(elementsNamed(page.tree, 'script').filter(isDataBlock), page.address).toEqual([])
  }
})
