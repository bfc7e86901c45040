import { expect, test } from 'vitest'
import { builtPage } from '#src/finish/built-site.ts'
import { writePage } from '#src/finish/write-page.ts'
import { parsePage } from '#src/finish/page-elements.ts'
import { placeMoves } from '#src/finish/place-moves.ts'

const html = {
  'rights/index.html':
    '<h1>Rights</h1><section id="right-new"><h3 id="t">Be told <a href="#right-new" aria-labelledby="link t">#</a></h3></section><ul id="list"><li>x</li></ul>',
  'safety/index.html':
    '<h1>Safety</h1><h2 id="leave">How to leave</h2><details id="ask"><summary>Ask</summary>x</details>',
}

/** What redirects do to the two pages, as the content of each, and what is wrong with them. */
function after(...redirects: readonly (readonly [from: string, to: string])[]) {
  const pages = new Map(
    Object.entries(html).map(([file, main]) => [file, parsePage(`<body><main id="content">${main}</main></body>`)]),
  )
  const moves = redirects.map(([from, to], index) => ({ from, to, at: `redirects.yml:${index + 1}` }))
  const problems = placeMoves({ pages, files: ['a.svg'], heading: 'Moved' }, moves)
  const written = [...pages].map(([file, page]) => builtPage(file, writePage(page)))
  return {
    problems: problems.map(({ file, message }) => `${file} ${message}`),
    written: written.map((page) => page.html).join('\n'),
    ids: written.map(({ ids }) => ids),
  }
}

test('within a page, the new place has the old id too, and no other words', () => {
  const { problems, written } = after(['/rights/#right-old', '/rights/#right-new'], ['/safety/#top-of-it', '/safety/'])
  expect(problems).toEqual([])
  expect(written).toContain('<section id="right-new"><span id="right-old"></span><h3 id="t">')
  expect(written).toContain('<main id="content"><span id="top-of-it"></span><h1>Safety</h1>')
})

test('an old id of a box that opens stands where it can be seen while the box is closed', () => {
  expect(after(['/safety/#old', '/safety/#ask']).written).toContain('<summary><span id="old"></span>Ask</summary>')
})

test('from page to page, the old page ends in links that bear the old ids', () => {
  const { problems, written } = after(['/rights/#a', '/safety/#leave'], ['/rights/#b', '/safety/'])
  expect(problems).toEqual([])
  expect(written).toContain(
    '<section class="part"><h2>Moved</h2><ul class="bullets"><li id="a"><a href="/safety/#leave">How to leave</a>' +
      '<li id="b"><a href="/safety/">Safety</a></ul></section>',
  )
})

test('the words of such a link are those of the heading, without its link to itself', () => {
  expect(after(['/safety/#a', '/rights/#right-new']).written).toContain('<a href="/rights/#right-new">Be told</a>')
})

test('where the old page is gone, the page in its place knows the old anchors', () => {
  const { problems, ids } = after(['/gone/', '/safety/'], ['/gone/#a', '/safety/#leave'], ['/gone/#b', '/rights/'])
  expect(problems).toEqual([])
  expect(ids[1]).toContain('a')
  expect(ids[1]).toContain('b')
})

test.each([
  ['/rights/', '/safety/', '"/rights/" is still there.'],
  ['/a.svg', '/safety/', '"/a.svg" is still there.'],
  ['/rights/#right-new', '/safety/', '"/rights/#right-new" is still there.'],
  ['/rights/#old', '/safety/#lost', '"/safety/#lost" leads nowhere.'],
  ['/old/', '/new/', '"/new/" leads nowhere.'],
  ['/gone/#a', '/safety/', 'no page is left that could lead on from "/gone/#a". Redirect "/gone/" too.'],
  ['/rights/#old', '/rights/#list', '"/rights/#list" cannot hold an old anchor.'],
])('%s to %s is refused', (from, to, words) => {
  const { problems } = after([from, to])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`redirects.yml:1 ${words}`)
})

test('anchors of a page that is led to one place, and two redirects that meet, are refused', () => {
  expect(after(['/gone/', '/safety/#leave'], ['/gone/#a', '/rights/']).problems[0]).toContain('its anchors are lost')
  expect(after(['/gone/', '/safety/'], ['/gone/#a', '/rights/'], ['/safety/#a', '/rights/']).problems).toEqual([
    'redirects.yml:3 another redirect leads from "/safety/#a" too. Keep one.',
  ])
})
