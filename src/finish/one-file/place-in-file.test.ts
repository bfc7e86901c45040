import fc from 'fast-check'
import { expect, test } from 'vitest'
import { element, elementsIn } from '#src/finish/one-file/element-tree.ts'
import { fileId, linkInFile, type FileOfPages } from '#src/finish/one-file/file-places.ts'
import { placeInFile } from '#src/finish/one-file/place-in-file.ts'
import { attribute } from '#src/finish/page-elements.ts'

const fileOf = (pages: readonly string[], base?: string): FileOfPages => ({
  pages: new Set(pages),
  leftOut: ['/left/'],
  address: '/whole.html',
  base,
})

const id = fc.stringMatching(/^[a-z]{1,2}(-[0-9a-z]{1,2})?$/)
const address = fc.stringMatching(/^\/([a-c]{1,2}\/){0,3}$/)
const pageOf = fc.record({ address, ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }) })
const guide = fc.uniqueArray(pageOf, { selector: (page) => page.address, minLength: 1, maxLength: 6 })

test('whatever the pages and their ids are, no id stands twice, and each link leads where it led', () => {
  fc.assert(
    fc.property(guide, (pages) => {
      const file = fileOf(pages.map((page) => page.address))
      const everyPlace = pages.flatMap((page) => page.ids.map((one) => `${page.address}#${one}`))
      const bodies = pages.map((page) => {
        const links = everyPlace.map((href) => element('a', { href }))
        const places = page.ids.map((one) => element('p', { id: one, dataPlace: `${page.address}#${one}` }))
        const labels = page.ids.map((one) => element('label', { htmlFor: [one], ariaDescribedBy: [one] }))
        const body = element('div', {}, [...links, ...places, ...labels])
        placeInFile(body, page.address, file)
        return body
      })
      const all = bodies.flatMap(elementsIn)
      const ids = all.flatMap((one) => attribute(one, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const placeOf = (one: string) => all.find((other) => attribute(other, 'id') === one)?.properties['dataPlace']
      for (const body of bodies) {
        const hrefs = elementsIn(body).flatMap((one) => attribute(one, 'href') ?? [])
        expect(hrefs.map((href) => placeOf(href.slice(1)))).toEqual(everyPlace)
        for (const label of elementsIn(body).filter(({ tagName }) => tagName === 'label')) {
          const target = body.children.find(
            (one) => one.type === 'element' && attribute(one, 'id') === attribute(label, 'htmlFor'),
          )
          expect(target).toBeDefined()
          expect(attribute(label, 'ariaDescribedBy')).toBe(attribute(label, 'htmlFor'))
        }
      }
    }),
  )
})

test.each([
  ['a place of another page', '/b/#x', '#b/x'],
  ['a whole page', '/b/', '#b/'],
  ['a place of its own page', '#x', '#a/x'],
  ['its own top', '#top', '#a/'],
  ['the start page', '/', '#index/'],
  ['the file itself', '/whole.html', '#contents'],
  ['a page that is left out', '/left/one/', '#left-out'],
  ['another file of ours, of which the address is not known', '/card.vcf', undefined],
  ['another site', 'https://law.example.org/1', 'https://law.example.org/1'],
  ['a number', 'tel:911', 'tel:911'],
])('a link to %s', (_name, href, expected) => {
  expect(linkInFile(href, '/a/', fileOf(['/', '/a/', '/b/']))).toBe(expected)
})

test('with an address, what is not in the file is linked where it lives', () => {
  const file = fileOf(['/a/'], 'https://guide.example.org/')
  expect(linkInFile('/card.vcf', '/a/', file)).toBe('https://guide.example.org/card.vcf')
  expect(linkInFile('/left/one/', '/one-file/', file)).toBe('https://guide.example.org/left/one/')
})

test('groups of radio buttons and drawings are named apart too, and a dead link keeps its words', () => {
  const radio = element('input', { type: 'radio', name: 'stage' })
  const use = element('use', { href: '#sign' })
  const path = element('path', { fill: 'url(#paint)' })
  const link = element('a', { href: '/card.vcf' })
  const body = element('div', {}, [radio, use, path, link])
  placeInFile(body, '/a/', fileOf(['/a/']))
  expect(radio.properties['name']).toBe(fileId('/a/', 'stage'))
  expect(use.properties['href']).toBe('#a/sign')
  expect(path.properties['fill']).toBe('url(#a/paint)')
  expect(link).toMatchObject({ tagName: 'span', properties: {} })
})
