import { expect, test } from 'vitest'
import { hostingFiles } from '#src/hosting/hosting-files.ts'
import { isHidden } from '#src/hosting/hidden-files.ts'
import { embeddableHeaders, pageHeaders, styleHashOf } from '#src/hosting/policy.ts'

const styleHashes = [styleHashOf('p{}')]
const redirects = [{ from: '/old/', to: '/about/#us' }]
const files = hostingFiles({ styleHashes, hasEmbeddable: true, redirects })

test('every server gets every header of both policies, and every redirect', () => {
  const forClouds = ['.hosting/cloudfront-pages.json', '.hosting/cloudfront-diagram.json']
  const forServers = ['.hosting/nginx.conf', '.hosting/Caddyfile']
  expect([...files.keys()]).toEqual(['_headers', '_redirects', ...forServers, ...forClouds])
  for (const name of ['_headers', ...forServers]) {
    const text = files.get(name) ?? ''
    for (const [, value] of [...pageHeaders(styleHashes), ...embeddableHeaders()]) expect(text).toContain(value)
    if (name !== '_headers') expect(text.match(/\/about\/#us/g)).toHaveLength(2)
  }
})

test.each([
  ['.hosting/cloudfront-pages.json', pageHeaders(styleHashes)],
  ['.hosting/cloudfront-diagram.json', embeddableHeaders()],
])('%s has every header, the number of seconds for TLS, and as many others as it says', (name, headers) => {
  const text = files.get(name) ?? ''
  for (const [header, value] of headers) {
    const isShort = ['X-Content-Type-Options', 'Strict-Transport-Security'].includes(header)
    expect(text).toContain(isShort ? header.replace(/X-|-/g, '') : JSON.stringify(value))
  }
  expect(text).toContain('"AccessControlMaxAgeSec": 63072000')
  expect(text).toContain(`"Quantity": ${headers.length - 4}`)
})

test('none of them is for readers', () => {
  for (const name of files.keys()) expect(isHidden(`/${name}`)).toBe(true)
})

test('a site without redirects and without a file for others has no rule about them', () => {
  const few = hostingFiles({ styleHashes, hasEmbeddable: false, redirects: [] })
  expect(few.has('_redirects')).toBe(false)
  for (const text of few.values()) expect(text).not.toMatch(/diagram|return 301|redir `/)
})

test('a location of nginx with a header of its own says all of them', () => {
  const locations = (files.get('.hosting/nginx.conf') ?? '').split('\nlocation ').slice(1)
  const withHeaders = locations.filter((location) => location.includes('add_header'))
  expect(withHeaders).toHaveLength(3)
  for (const location of withHeaders) expect(location.match(/ always;/g)?.length).toBeGreaterThanOrEqual(7)
})
