import { expect, test } from 'vitest'
import { headersFile } from '#src/hosting/headers-file.ts'
import { headersFor, styleHashOf } from '#src/hosting/policy.ts'

const styleHash = styleHashOf('p{color:red}')
const other = styleHashOf('b{color:blue}')

test('a page may run, load, frame and send nothing but what is ours', () => {
  const headers = new Map(headersFor('/about/', [styleHash, other]))
  expect(headers.get('Content-Security-Policy')).toBe(
    `default-src 'none'; script-src 'self'; style-src '${styleHash}' '${other}'; img-src 'self' data:; font-src 'self'; ` +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  )
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
})

test('only a file with a hash in its name is kept for ever', () => {
  const caching = (path: string) => new Map(headersFor(path, [styleHash])).get('Cache-Control')
  expect(caching('/fonts/face.0123456789.woff2')).toContain('immutable')
  for (const path of ['/', '/favicon.svg', '/fonts/face.woff2']) expect(caching(path)).toContain('must-revalidate')
})

test('the file that may be framed allows just that', () => {
  const policy = new Map(headersFor('/diagram.svg', [styleHash])).get('Content-Security-Policy')
  expect(policy).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *")
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
