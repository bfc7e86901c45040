import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { listFiles } from '#src/finish/site-files.ts'
import { isHidden } from '#src/hosting/hidden-files.ts'
import { notFoundPath } from '#src/hosting/policy.ts'
import { builtFolder } from '#tests/built/built-folder.ts'
import { ask } from '#tests/served/ask.ts'
import { onEveryServer } from '#tests/served/every-server.ts'
import { expectedPolicy, policyIn } from '#tests/served/policy-of.ts'

const notFound = await readFile(join(builtFolder, notFoundPath))
const hidden = (await listFiles(builtFolder)).filter((file) => isHidden(`/${file}`))

const unknown = [
  ...[
    '/missing/',
    '/missing',
    '/about/missing.html',
    '/fonts/',
    '/index.html/',
    '/about.html',
    '/.git/config',
    '/%2ehosting/',
  ],
  // What would be kept for ever if it were there must not be kept because it is not.
  ...['/islands/gone.0123456789.js', '/fonts/gone.0123456789.woff2', `/${'a'.repeat(260)}/`],
]

onEveryServer((address) => {
  test.each(unknown)('%s gives the not-found page, with its status and a page’s headers', async (path) => {
    const reply = await ask(address(), path)
    expect(reply.status).toBe(404)
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(reply.body.equals(notFound)).toBe(true)
    expect(policyIn(reply)).toEqual(expectedPolicy(notFoundPath))
  })

  test('the not-found page comes packed too, without a body where none is asked for, and never as a part', async () => {
    const packed = (accepted: string) => ask(address(), '/missing/', { headers: { 'accept-encoding': accepted } })
    const [brotli, gzip] = [await packed('br, gzip'), await packed('gzip')]
    expect([brotli.status, brotliDecompressSync(brotli.body).equals(notFound)]).toEqual([404, true])
    expect([gzip.status, gunzipSync(gzip.body).equals(notFound)]).toEqual([404, true])
    const head = await ask(address(), '/missing/', { method: 'HEAD' })
    expect([head.status, head.body.length, policyIn(head)]).toEqual([404, 0, expectedPolicy(notFoundPath)])
    expect(head.headers['vary']).toBe('Accept-Encoding')
    const part = await ask(address(), '/missing/', { headers: { range: 'bytes=0-1' } })
    expect(part.status).toBe(404)
  })

  test('no file that is the server’s own can be had, nor a packed copy by its name', async () => {
    expect(hidden.length).toBeGreaterThan(4)
    const replies = await Promise.all(hidden.map((file) => ask(address(), `/${file}`)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([404]))
  })

  test.each([
    '/../package.json',
    '/about/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%00',
    '/%zz',
  ])('%s leads to nothing outside the site', async (path) => {
    const { status, body } = await ask(address(), path)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toContain('devDependencies')
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused, and what is allowed is named', async (method) => {
    for (const path of ['/', '/missing/', '/about']) {
      const reply = await ask(address(), path, { method })
      expect([reply.status, reply.headers['allow']]).toEqual([405, 'GET, HEAD'])
      expect(policyIn(reply)).toEqual(expectedPolicy(notFoundPath))
    }
  })
})
