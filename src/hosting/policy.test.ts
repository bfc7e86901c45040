import { expect, test } from 'vitest'
import { headersFile } from '#src/hosting/headers-file.ts'
import { anyHashedPath, hashedPath, headersFor, notFoundPath, styleHashOf } from '#src/hosting/policy.ts'

const styleHash = styleHashOf('p{color:red}')
const other = styleHashOf('b{color:blue}')
const headersOf = (path: string) => new Map(headersFor(path, [styleHash, other]))

test('a page may run, load, frame and send nothing but what is ours', () => {
  const headers = headersOf('/about/')
  expect(headers.get('Content-Security-Policy')).toBe(
    `default-src 'none'; script-src 'self'; style-src '${styleHash}' '${other}'; img-src 'self' data:; font-src 'self'; ` +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  )
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
})

test('a page asks for TLS for itself alone, and to be left out of the history', () => {
  expect(headersOf('/').get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}$/)
  expect(headersOf('/').get('Request-OTR')).toBe('1')
})

test('a page keeps two abilities of the browser for itself, the file for others keeps none', () => {
  const kept = (path: string) =>
    headersOf(path)
      .get('Permissions-Policy')
      ?.match(/[\w-]+=(?!\(\)(,|$))[^,]*/g)
  expect(kept('/')).toEqual(['clipboard-write=(self)', 'web-share=(self)'])
  expect(kept('/diagram.svg')).toBeNull()
})

test('only a file with a hash in its name is kept for ever', () => {
  const caching = (path: string) => headersOf(path).get('Cache-Control')
  for (const path of [anyHashedPath, '/islands/word-file.66XWBHZC.js']) expect(caching(path)).toContain('immutable')
  for (const path of ['/', '/favicon.svg', '/fonts/face.woff2', notFoundPath])
    expect(caching(path)).toContain('must-revalidate')
})

test('the file that may be framed allows just that', () => {
  const headers = headersOf('/diagram.svg')
  const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *"
  expect(headers.get('Content-Security-Policy')).toBe(policy)
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
})

test('the headers file sets no header twice for one address', () => {
  const [pages = '', fonts = '', islands = '', embeddable = ''] = headersFile({
    styleHashes: [styleHash],
    hasEmbeddable: true,
  }).split('\n\n')
  expect(pages).not.toContain('Cache-Control')
  expect(fonts).toMatch(/^\/fonts\/\*\n {2}Cache-Control: .*immutable/)
  expect(islands).toMatch(/^\/islands\/\*\n {2}Cache-Control: .*immutable/)
  expect(embeddable).toContain('  ! Content-Security-Policy\n')
  expect(embeddable).toContain('frame-ancestors *')
  expect(headersFile({ styleHashes: [styleHash], hasEmbeddable: false })).not.toContain('diagram')
})

test('the pattern of hashed files has nothing that only JavaScript reads', () => {
  // Caddy reads RE2, which has no lookaround and no back references.
  expect(hashedPath.source).not.toMatch(/\(\?|\\\d|\\[kpP]/)
})
