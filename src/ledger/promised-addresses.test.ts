import { expect, test } from 'vitest'
import { builtPage } from '#src/finish/built-site.ts'
import { promisedAddresses } from '#src/ledger/promised-addresses.ts'

test('pages, their places and the files that people fetch are promised; what programs need is not', () => {
  const main = [
    '<h2 id="questions">Questions</h2>',
    '<section id="right-1"><h3 id="right-1-title">A right</h3></section>',
    '<nav aria-labelledby="all"><h2 id="all">All</h2></nav><input id="filter-3"><span id="picture"></span><dt id="term-plea">Plea</dt><li id="law-code-7"></li>',
  ].join('')
  const page = (file: string) => builtPage(file, `<nav id="stage-river"></nav><main id="content">${main}</main>`)
  const pages = ['index.html', '404.html', 'rights/index.html'].map(page)
  const files = [
    ...['.build-record.json', '404.html', '_headers', '_redirects', 'data/rights.json', 'data/rights.json.br'],
    ...['diagram.svg', 'favicon.svg', 'fonts/face.0123456789.woff2', 'index.html', 'robots.txt', 'rights/index.html'],
  ]
  const places = ['', '#questions', '#right-1', '#term-plea', '#law-code-7']
  expect([...promisedAddresses({ files, pages })]).toEqual([
    ...places.map((place) => `/${place}`),
    ...places.map((place) => `/rights/${place}`),
    ...['/data/rights.json', '/diagram.svg'],
  ])
})
