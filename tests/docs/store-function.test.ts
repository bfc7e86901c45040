import { readFile } from 'node:fs/promises'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { isHidden } from '#src/hosting/hidden-files.ts'
import { readPage } from '#tests/docs/doc-pages.ts'

// The function that docs/deploy/object-store.md gives to a CDN, called as CloudFront calls it.

const file = 'docs/deploy/object-store.md'
const [written] = readPage(file, await readFile(file, 'utf8')).blocks.filter(({ language }) => language === 'js')

const answer = z.object({
  uri: z.string().optional(),
  statusCode: z.number().optional(),
  headers: z.object({ location: z.object({ value: z.string() }) }).optional(),
})

function ask(uri: string) {
  const { statusCode, headers, ...request } = answer.parse(
    runInNewContext(`${written?.text ?? ''}\nhandler({ request: { uri } })`, { uri }),
  )
  return statusCode === undefined ? request.uri : `${statusCode} ${headers?.location.value ?? ''}`
}

test.each([
  ['/', '/index.html'],
  ['/about/', '/about/index.html'],
  ['/fonts/text.0a1b.woff2', '/fonts/text.0a1b.woff2'],
  ['/diagram.svg', '/diagram.svg'],
  ['//other.example', '//other.example'],
])('%s is the file %s', (uri, key) => {
  expect(ask(uri)).toBe(key)
})

test.each([
  ['/about', '301 /about/'],
  // Two slashes at the beginning would lead to another site.
  ['//other', '301 /other/'],
  ['///other.example/path', '301 /other.example/path/'],
])('%s leads to %s', (uri, told) => {
  expect(ask(uri)).toBe(told)
})

test.each(['/_headers', '/_redirects', '/.hosting/nginx.conf', '/about/.hidden/'])('%s is not there', (uri) => {
  expect(isHidden(uri)).toBe(true)
  expect(ask(uri)).toBe('/404')
})
