import { expect, test } from 'vitest'
import { problemsAfter } from '#tests/fixtures/problems-in.ts'

const linesFor = (text: string) => problemsAfter({ 'redirects.yml': text })
const entry = (from: string, to: string) => `- from: ${from}\n  to: ${to}\n`

test('redirects from pages and places that are gone to pages that are there have no problem', async () => {
  const good =
    entry('/rights/#right-old', '/rights/#right-be-told') +
    entry('/pardons/', '/stages/mercy/') +
    entry('/pardons/#how', '/stages/mercy/#questions') +
    entry('/picture.svg', '/diagram.svg')
  expect(await linesFor(good)).toEqual([])
})

test.each([
  [
    'no address',
    entry('rights', '/safety/'),
    '1:3  schema  "from" cannot be "rights". An address is a page like "/rights/", a place on it like "/rights/#right-1-7-d", or a file like "/a.svg".',
  ],
  [
    'the same address twice',
    entry('/old/', '/safety/') + entry('/old/', '/about/'),
    '3:3  redirects  A redirect from "/old/" already stands above. Keep the one that is right.',
  ],
  [
    'a page that is still there',
    entry('/about/', '/safety/'),
    '1:3  redirects  The page "/about/" is still there. Take the redirect away, or the page.',
  ],
  [
    'a page that is not there',
    entry('/old/', '/safty/'),
    '2:3  redirects  There is no page "/safty/". Did you mean "/safety/"?',
  ],
  [
    'a chain',
    entry('/older/', '/old/') + entry('/old/', '/safety/'),
    '2:3  redirects  "/old/" leads on to another address itself. Lead to "/safety/" at once.',
  ],
  [
    'a chain by way of a place',
    entry('/safety/#older', '/safety/#old') + entry('/safety/#old', '/safety/#now'),
    '2:3  redirects  "/safety/#old" leads on to another address itself. Lead to "/safety/#now" at once.',
  ],
  [
    'an address that leads to itself',
    entry('/old/', '/old/'),
    '2:3  redirects  "/old/" leads on to another address itself. Name another address.',
  ],
  [
    'a place on a page that is gone',
    entry('/old/#place', '/safety/'),
    '1:3  redirects  There is no page "/old/" that could lead on from its places. Add a redirect from "/old/" too: a server never sees what stands behind "#".',
  ],
])('%s is told', async (_name, text, line) => {
  expect(await linesFor(text)).toEqual([`content/redirects.yml:${line}`])
})
