import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePage } from '#src/finish/page-elements.ts'
import { faceLayer, partsFor, selectorsIn, styleParts } from '#src/finish/style-parts.ts'

const style =
  '@layer base,diagram,law,sheet;@layer base{p{color:red}}@layer law{.law-text ins{color:red}@media print{.law-text{margin:0}}}' +
  '@layer diagram{.places .phone:not(.end){color:red}#picture{top:0}}.sheet{margin:0}@layer law{.matrix{margin:0}}'

const layersFor = (body: string) => partsFor(parsePage(body), styleParts(style)).map(({ layer }) => layer)

test('the style is cut where a layer is of some pages only, and nothing of it is lost', () => {
  const parts = styleParts(style)
  expect(parts.map(({ layer }) => layer)).toEqual([undefined, 'diagram', 'law'])
  expect(parts[0]?.text).toBe('@layer base,diagram,law,sheet;@layer base{p{color:red}}.sheet{margin:0}')
  const letters = (text: string) => Array.from(text).toSorted().join('')
  expect(letters(parts.map(({ text }) => text).join(''))).toBe(letters(style))
})

test('a page gets the layers of which a rule can meet its classes and ids', () => {
  expect(layersFor('<p>')).toEqual([undefined])
  expect(layersFor('<table class="wide matrix">')).toEqual([undefined, 'law'])
  expect(layersFor('<p class="phone">')).toEqual([undefined])
  expect(layersFor('<ol class="places"><li class="phone">')).toEqual([undefined, 'diagram'])
  expect(layersFor('<i id="picture">')).toEqual([undefined, 'diagram'])
})

test('what fetches the font is a piece of its own, which every page has', () => {
  const face = "@font-face{font-family:A;src:url('/a.woff2')}"
  const local = "@font-face{font-family:B;src:local('Arial')}"
  const parts = styleParts(`${face}${local}p{color:red}`)
  expect(parts).toEqual([
    { layer: undefined, text: `${local}p{color:red}` },
    { layer: faceLayer, text: face },
  ])
  expect(partsFor(parsePage('<p>'), parts)).toEqual(parts)
})

test('a style without such layers stays whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('p{color:red}', '.a{margin:0}', '@media print{b{top:0}}')), (rules) => {
      expect(styleParts(rules.join(''))).toEqual([{ layer: undefined, text: rules.join('') }])
    }),
  )
})

test.each(['diagram', 'law', 'sheet'])(
  'every selector of %s.css names a class or an id, by which its pages are known',
  async (file) => {
    const text = await readFile(`src/app/${file}.css`, 'utf8')
    expect(text).toContain(`@layer ${file} {`)
    expect(selectorsIn(text).filter((names) => names.length === 0)).toEqual([])
  },
)

test('so does every selector of the layers that the base style cuts off', async () => {
  const all = styleParts(await readFile('src/app/globals.css', 'utf8'))
  const parts = all.filter(({ layer }) => layer !== undefined && layer !== faceLayer)
  expect(parts.map(({ layer }) => layer)).toEqual(['text', 'entry', 'rights'])
  for (const { text } of parts) expect(selectorsIn(text).filter((names) => names.length === 0)).toEqual([])
})
