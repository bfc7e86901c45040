import { expect, test } from 'vitest'
import { codesOn } from '#src/finish/code-files.ts'
import { parsePage } from '#src/finish/page-elements.ts'

const base = 'https://guide.example.org/rights/'
const anchor = (id: string) => `<h2 id="${id}">A</h2><a class="anchor" href="#${id}">#</a>`

test('a page has a code, and so has each thing on it, and nothing else', () => {
  const page = parsePage(
    `<div data-code="rights" data-things="^right-" data-prefix="x-"></div>${anchor('right-1')}${anchor('marks')}`,
  )
  expect(codesOn(page, base)).toEqual([
    { name: 'rights', address: base },
    { name: 'x-right-1', address: `${base}#right-1` },
  ])
})

test('a thing with a page of its own has that page’s code', () => {
  const page = parsePage(
    `<div data-code="a" data-things="^b$"></div><h3 id="b"><a href="/b/">B</a></h3><a class="anchor" href="#b">#</a>`,
  )
  expect(codesOn(page, base)[1]).toEqual({ name: 'b', address: 'https://guide.example.org/b/' })
})

test('without a box for sharing there is no code', () => {
  expect(codesOn(parsePage(anchor('right-1')), base)).toEqual([])
})
