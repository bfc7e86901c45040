import { expect, test } from 'vitest'
import { parsePage } from '#src/finish/page-elements.ts'
import { textsOf } from '#src/reading/page-text.ts'

function read(main: string): readonly string[] {
  return textsOf(parsePage(`<body><header>Not this</header><main>${main}</main><footer>Nor this</footer></body>`))
}

test('each paragraph, heading, list item and cell is a text of its own, with the words of its links', () => {
  expect(
    read(
      '<h1>One</h1><p>Two <a href="/">and <b>three</b></a>\n four</p><ul><li>Five<ul><li>Six</li></ul>seven</li></ul>',
    ),
  ).toEqual(['One', 'Two and three four', 'Five', 'Six', 'seven'])
  expect(read('<table><tr><th>One</th><td>Two<br>three</td></tr></table>')).toEqual(['One', 'Two', 'three'])
})

test('the words of a law are not ours to make shorter, and end what stands before them', () => {
  expect(read('<div>One<blockquote>That whoever has an apple</blockquote>two</div>')).toEqual(['One', 'two'])
})

test('a piece that the style puts on a line of its own is a text of its own', () => {
  expect(read('<p>One<span class="doubt">two</span><a class="tap block" href="/">three</a></p>')).toEqual([
    'One',
    'two',
    'three',
  ])
})

test.each([
  '<a class="cite" href="/">Code 10</a>',
  '<ul class="laws"><li>Code 10</li></ul>',
  '<span class="section-number">1(7)</span>',
  '<details class="on-this-page"><summary>On this page</summary></details>',
  '<a href="tel:+15555550100">Call</a>',
  '<a href="mailto:a@b.example">Write</a>',
  '<b>555-555-0100</b>',
  '<svg><text>Picture</text></svg>',
  '<script>run()</script>',
])('what is not read is left out: %s', (html) => {
  expect(read(`<div>You may ask. ${html}</div>`)).toEqual(['You may ask.'])
})
