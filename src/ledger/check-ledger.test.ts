import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtPage } from '#src/finish/built-site.ts'
import { checkLedger } from '#src/ledger/check-ledger.ts'
import { addToLedger } from '#src/ledger/ledger-file.ts'
import { promisedAddresses } from '#src/ledger/promised-addresses.ts'
import { formatProblem } from '#src/loader/content-problem.ts'

/** A stage page, the list of offices and the list of rights, as the components draw them. */
const pages = {
  'stages/mercy/index.html':
    '<h1>Mercy</h1><h2 id="who-will-tell-you">Who will tell you</h2><h2 id="questions">Questions</h2>',
  'contacts/index.html': '<section class="card"><h3 id="contact-court-office">The court office</h3></section>',
  'rights/index.html':
    '<section id="right-1-7-told"><h3 id="right-1-7-told-title"><label>Be told</label></h3></section>',
}

function publishedBy(changed: Partial<typeof pages>): ReadonlySet<string> {
  const built = Object.entries({ ...pages, ...changed }).map(([file, html]) =>
    builtPage(file, `<body><main id="content">${html}</main></body>`),
  )
  return promisedAddresses({ files: built.map(({ file }) => file), pages: built })
}

const ledger = addToLedger('', publishedBy({}))
const none: ReadonlyMap<string, string> = new Map()

function linesFor(published: ReadonlySet<string>, redirects = none): readonly string[] {
  return checkLedger({ ledger, published, redirects }).map(formatProblem)
}

test('a site that has what the ledger promises has no problem', () => {
  expect(linesFor(publishedBy({}))).toEqual([])
})

/** What is renamed, the pages after it, and the lost line of the ledger with the address that took its place. */
const renames: readonly (readonly [what: string, after: Partial<typeof pages>, line: string])[] = [
  [
    'heading',
    { 'stages/mercy/index.html': pages['stages/mercy/index.html'].replace('who-will-tell-you', 'who-tells-you') },
    'tests/url-ledger.txt:7:1  url-ledger  "/stages/mercy/#who-will-tell-you" was published and leads nowhere now. Bring it back, or add to content/redirects.yml that it leads to "/stages/mercy/#who-tells-you", the nearest there is.',
  ],
  [
    'contact',
    { 'contacts/index.html': pages['contacts/index.html'].replace('court-office', 'court-clerk') },
    'tests/url-ledger.txt:2:1  url-ledger  "/contacts/#contact-court-office" was published and leads nowhere now. Bring it back, or add to content/redirects.yml that it leads to "/contacts/#contact-court-clerk", the nearest there is.',
  ],
  [
    'right',
    { 'rights/index.html': pages['rights/index.html'].replaceAll('1-7-told', '1-7-d-told') },
    'tests/url-ledger.txt:4:1  url-ledger  "/rights/#right-1-7-told" was published and leads nowhere now. Bring it back, or add to content/redirects.yml that it leads to "/rights/#right-1-7-d-told", the nearest there is.',
  ],
]

test.each(renames)('renaming a %s is told with the old and the nearest new address', (_what, after, line) => {
  expect(linesFor(publishedBy(after))[0]).toBe(line)
})

test('what the site publishes and the ledger lacks is told in one line', () => {
  const published = new Set([...publishedBy({}), '/new/', '/new/#place'])
  expect(linesFor(published)).toEqual([
    'tests/url-ledger.txt:1:1  url-ledger  The ledger lacks "/new/" and 1 more, which the site publishes. Run npm run ledger:add.',
  ])
})

const address = fc
  .tuple(fc.stringMatching(/^(\/[a-z]{1,6}){1,2}\/$/), fc.option(fc.stringMatching(/^[a-z]{1,5}(-[a-z0-9]{1,3})?$/)))
  .map(([path, anchor]) => (anchor === null ? path : `${path}#${anchor}`))

test('whatever address is dropped, its line is found, and no other', () => {
  const site = fc.uniqueArray(address, { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(site, fc.infiniteStream(fc.boolean()), (addresses, choices) => {
      const dropped = new Set(addresses.filter(() => choices.next().value))
      const published = new Set(addresses.filter((one) => !dropped.has(one)))
      const text = addToLedger('', addresses)
      const lost = checkLedger({ ledger: text, published, redirects: none })
      expect(lost.map(({ line }) => text.split('\n')[line - 1])).toEqual([...dropped].sort())
    }),
  )
})

test.each([
  ['a page and its places follow a redirect to a page', '/pardons/', true],
  ['a redirect to one place takes every old place there', '/pardons/#questions', true],
  ['a redirect to a page that is not there saves nothing', '/gone/', false],
])('%s', (_name, to, isSaved) => {
  const old = [...publishedBy({})]
  const moved = old.map((one) => one.replace('/stages/mercy/', '/pardons/'))
  const found = checkLedger({
    ledger: addToLedger('', [...old, ...moved]),
    published: new Set(moved),
    redirects: new Map([['/stages/mercy/', to]]),
  })
  expect(found.length === 0).toBe(isSaved)
})

test('a redirect of a page does not save a place that the new page lacks', () => {
  const moved = new Set([...publishedBy({})].map((one) => one.replace('/stages/mercy/', '/pardons/')))
  moved.delete('/pardons/#questions')
  const lines = linesFor(moved, new Map([['/stages/mercy/', '/pardons/']]))
  expect(lines[0]).toContain('"/stages/mercy/#questions" was published and leads nowhere now.')
})

test('lines out of order, or twice, are told', () => {
  const problems = checkLedger({ ledger: '/b/\n/a/\n', published: new Set(['/a/', '/b/']), redirects: none })
  expect(problems.map(formatProblem)).toEqual([
    'tests/url-ledger.txt:2:1  url-ledger  "/a/" is out of order, or stands twice. Run npm run ledger:add: it sorts.',
  ])
  expect(checkLedger({ ledger: '/a/\n/a/\n', published: new Set(['/a/']), redirects: none })).toHaveLength(1)
})
