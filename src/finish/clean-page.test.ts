import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPage } from '#src/finish/clean-page.ts'
import { allElements, parsePage, textIn } from '#src/finish/page-elements.ts'
import { faceLayer } from '#src/finish/style-parts.ts'

const parts = {
  styles: [
    { layer: undefined, text: 'p{color:red}p>a{color:blue}' },
    { layer: 'law', text: 'i{color:green}' },
    { layer: faceLayer, text: '@font-face{src:url(/f.woff2)}' },
  ],
  scripts: ['/islands/a-b.0123456789.js'],
}

const clean = (html: string) => cleanPage(parsePage(html), parts)

const exported = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>',
  '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><script src="/_next/b.js" async=""></script>',
  '<title>Start</title><link rel="icon" href="/favicon.svg"/><script src="/_next/c.js" noModule=""></script></head>',
  '<body><div hidden=""><!--$--><!--/$--></div><main id="content"><p>One<!-- --> two</p></main><!--$--><!--/$-->',
  '<script>self.__next_f.push([1,"x"])</script></body></html>',
].join('')

test('an exported page keeps its words, loses the runtime, and asks for its font last', () => {
  expect(clean(exported)).toBe(
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      '<style>p{color:red}p>a{color:blue}</style><style>i{color:green}</style>' +
      '<script type="module" src="/islands/a-b.0123456789.js"></script><title>Start</title><link rel="icon" href="/favicon.svg">' +
      '<main id="content"><p>One two</main><style>@font-face{src:url(/f.woff2)}</style>',
  )
})

test('what waits in a template is cleaned too', () => {
  expect(clean('<template><p>One<!-- --> two</p><script>1</script></template>')).toContain(
    '<template><p>One two</template>',
  )
})

test('a script of ours stays', () => {
  const html = '<head><script type="module" src="/islands/core.js"></script><script src="/other/x.js"></script></head>'
  expect(clean(html)).toContain('<script type="module" src="/islands/core.js"></script>')
  expect(clean(html)).not.toContain('/other/x.js')
})

test('hidden boxes that hold something, or that something names, stay', () => {
  const body = '<div hidden>words</div><div hidden id="menu"></div><div class="rule"></div>'
  expect(clean(`<body>${body}</body>`)).toContain('words')
  expect(clean(`<body>${body}</body>`)).toContain('id="menu"')
  expect(clean(`<body>${body}</body>`)).toContain('class="rule"')
})

test('no text is lost or changed, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const escaped = texts.map((text) => text.replace(/[&<>\0\r]/g, (sign) => `&#${sign.charCodeAt(0)};`))
      const html = `<body><main><p>${escaped.join('<!-- -->')}</p></main><script>self.__next_f=1</script></body>`
      expect(paragraphIn(clean(html))).toBe(paragraphIn(html.replaceAll('<!-- -->', '')))
    }),
  )
})

function paragraphIn(html: string): string {
  return allElements(parsePage(html))
    .filter(({ tagName }) => tagName === 'p')
    .map(textIn)
    .join('')
}
