import { expect, test } from 'vitest'
import { fileTypes, isWorthPacking, packedEndings, typeOf } from '#src/hosting/file-types.ts'
import { isHidden } from '#src/hosting/hidden-files.ts'

test('the type follows from the last ending alone', () => {
  expect(typeOf('/vcard/office.vcf')).toBe('text/vcard; charset=utf-8')
  expect(typeOf('fonts/a.0123456789.woff2')).toBe('font/woff2')
  for (const name of ['index.html.br', 'html', 'a.html/b', '_headers', 'a.constructor'])
    expect(typeOf(name)).toBeUndefined()
})

test('what is packed has a type, and a font is not packed', () => {
  expect(packedEndings.filter((ending) => fileTypes[ending] === undefined)).toEqual([])
  expect(['a.html', 'a.woff2', 'a.vcf', 'a'].map(isWorthPacking)).toEqual([true, false, false, false])
})

test.each(['/_headers', '/.hosting/nginx.conf', '/.build-record.json', '/a/.b', '/index.html.br', '/a.js.gz'])(
  'no reader may have %s',
  (path) => {
    expect(isHidden(path)).toBe(true)
  },
)

test.each(['/', '/about/', '/diagram.svg', '/fonts/a_b.0123456789.woff2', '/law/12.345/'])(
  'a reader may have %s',
  (path) => {
    expect(isHidden(path)).toBe(false)
  },
)
