import fc from 'fast-check'
import type { Nodes } from 'hast'
import { expect, test } from 'vitest'
import { parsePage } from '#src/finish/page-elements.ts'
import { writePage } from '#src/finish/write-page.ts'

/** A page as its reader meets it: its elements with their attributes, and its words, without space at the rim of blocks. */
function outline(node: Nodes): unknown {
  if (node.type === 'text') return node.value.replaceAll(/\s+/g, ' ')
  if (node.type !== 'element' && node.type !== 'root') return []
  const name = node.type === 'element' ? [node.tagName, node.properties] : []
  const isBlock = (beside: Nodes | undefined) => beside?.type === 'element' && !['a', 'b'].includes(beside.tagName)
  const seen = node.children.filter(
    (child, place) =>
      !(child.type === 'text' && child.value.trim() === '') ||
      !(isBlock(node.children[place - 1]) || isBlock(node.children[place + 1])),
  )
  return [...name, ...seen.map(outline)]
}

const gap = fc.constantFrom('', ' ', '\n')
const spaced = (parts: fc.Arbitrary<string>, around: readonly [string, string]) =>
  fc
    .array(fc.tuple(gap, parts), { minLength: 1, maxLength: 4 })
    .map((list) => `${around[0]}${list.flat().join('')}\n${around[1]}`)

const inline = fc.oneof(
  fc.stringMatching(/^[a-z]{1,4}$/),
  fc.constant('<a class="anchor" href="#x">#</a>'),
  fc.constant('<b>bold</b>'),
)
const leaf = fc.oneof(
  spaced(inline, ['<p>', '</p>']),
  spaced(inline, ['<h2 id="x">', '</h2>']),
  spaced(spaced(inline, ['<li>', '</li>']), ['<ul>', '</ul>']),
  spaced(spaced(inline, ['<div><dt>word</dt><dd>', '</dd></div>']), ['<dl>', '</dl>']),
)
const block = fc.oneof(
  leaf,
  spaced(leaf, ['<section class="part">', '</section>']),
  spaced(leaf, ['<details><summary><h3>x</h3></summary>', '</details>']),
)

test('a page is shorter, and a browser makes the same elements and words of it', () => {
  fc.assert(
    fc.property(
      spaced(block, ['<!doctype html><html lang="en"><head><title>T</title></head><body>', '</body></html>']),
      (html) => {
        const written = writePage(parsePage(html))
        expect(outline(parsePage(written))).toEqual(outline(parsePage(html)))
        expect(written.length).toBeLessThan(html.length)
      },
    ),
  )
})

test('space between words and links stays, as one space', () => {
  const html = '<p>one <a href="#x">two</a> <b>three</b>\n<a href="#y">four\nand five</a></p>'
  expect(writePage(parsePage(html))).toContain('one <a href="#x">two</a> <b>three</b> <a href="#y">four and five</a>')
})

test('what is kept to the letter is left to the letter', () => {
  for (const name of ['pre', 'textarea', 'style'])
    expect(writePage(parsePage(`<${name}>a\n  b</${name}>`))).toContain(`<${name}>a\n  b</${name}>`)
  expect(writePage(parsePage('<pre><code>a\n  <b>b</b>\n</code></pre>'))).toContain('<code>a\n  <b>b</b>\n</code>')
})

test('a button keeps its type where a form would make something else of it', () => {
  expect(writePage(parsePage('<button type="button">a</button>'))).toContain('<button>a</button>')
  expect(writePage(parsePage('<form><button type="button">a</button></form>'))).toContain('type="button"')
})
