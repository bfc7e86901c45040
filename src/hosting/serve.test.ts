import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { writeBuildRecord } from '#src/hosting/build-record.ts'
import { styleHashOf } from '#src/hosting/policy.ts'
import { redirectsFile } from '#src/hosting/redirects-file.ts'
import { startServer } from '#src/hosting/serve.ts'
import { ask } from '#tests/served/ask.ts'

const record = { inputs: '0'.repeat(64), styleHashes: [styleHashOf('')] }

async function serving() {
  const folder = await mkdtemp(join(tmpdir(), 'serve-'))
  await mkdir(join(folder, 'about'))
  for (const [file, text] of Object.entries({
    'index.html': 'home',
    'about/index.html': 'about',
    '404.html': 'not here',
  })) {
    await writeFile(join(folder, file), text)
    await writeFile(join(folder, `${file}.br`), brotliCompressSync(text))
  }
  await writeBuildRecord(folder, record)
  const server = await startServer({ folder, port: 0 })
  onTestFinished(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })
  return { ...server, folder }
}

test('a page is served compressed, with its policy, and not again when it has not changed', async () => {
  const { address } = await serving()
  const first = await ask(address, '/about/', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(first.status).toBe(200)
  expect(brotliDecompressSync(first.body).toString()).toBe('about')
  expect(first.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(first.headers['content-security-policy']).toContain(record.styleHashes[0])
  const etag = String(first.headers['etag'])
  const again = await ask(address, '/about/', { headers: { 'accept-encoding': 'gzip, br', 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('a reader without compression gets the plain page, or the part asked for', async () => {
  const { address } = await serving()
  expect((await ask(address, '/')).body.toString()).toBe('home')
  const part = await ask(address, '/', { headers: { range: 'bytes=1-2' } })
  expect([part.status, part.body.toString()]).toEqual([206, 'om'])
  const beyond = await ask(address, '/', { headers: { range: 'bytes=9-' } })
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */4'])
})

test('a page without its slash leads to the page, on this site only', async () => {
  const { address } = await serving()
  const reply = await ask(address, '/about?x=1')
  expect([reply.status, reply.headers['location']]).toEqual([301, '/about/?x=1'])
  expect((await ask(address, '//about')).headers['location']).toBe('/about/')
})

test.each([
  '/missing/',
  '/missing.html',
  '/.build-record.json',
  '/index.html.br',
  `/${'a'.repeat(999)}`,
  '/%2e%2e/',
  '/about/../../package.json',
  '/fonts/',
])('%s gives nothing away', async (path) => {
  const { address } = await serving()
  const { status, body } = await ask(address, path)
  expect([400, 404]).toContain(status)
  expect(['', 'not here']).toContain(body.toString())
})

test('an unknown address gives the not-found page, packed or plain', async () => {
  const { address } = await serving()
  const plain = await ask(address, '/missing/', { headers: { range: 'bytes=0-1' } })
  expect([plain.status, plain.body.toString()]).toEqual([404, 'not here'])
  const packed = await ask(address, '/missing/', { headers: { 'accept-encoding': 'br' } })
  expect(brotliDecompressSync(packed.body).toString()).toBe('not here')
})

test('an address that moved leads to its new one, and a page that is there never does', async () => {
  const { address, folder } = await serving()
  const redirects = [
    { from: '/who-we-are/', to: '/about/#us' },
    { from: '/about/', to: '/elsewhere/' },
  ]
  await writeFile(join(folder, '_redirects'), redirectsFile(redirects))
  for (const path of ['/who-we-are/', '/who-we-are', '/who-we-are/?x=1']) {
    const { status, headers } = await ask(address, path)
    expect([status, headers['location']]).toEqual([301, '/about/#us'])
  }
  expect((await ask(address, '/about/')).status).toBe(200)
  expect((await ask(address, '/who/')).status).toBe(404)
})

test('nothing can be sent to the server', async () => {
  const { address } = await serving()
  expect((await ask(address, '/', { method: 'POST' })).status).toBe(405)
  expect((await ask(address, '/%E0%A4%A')).status).toBe(400)
})

test('a page built anew while the server runs is served anew', async () => {
  const { address, folder } = await serving()
  await ask(address, '/')
  await writeFile(join(folder, 'index.html'), 'a longer home')
  expect((await ask(address, '/')).body.toString()).toBe('a longer home')
})

test('a taken port and an unfinished site are told apart', async () => {
  const { address, folder } = await serving()
  await expect(startServer({ folder, port: Number(new URL(address).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  await expect(startServer({ folder: join(folder, 'about'), port: 0 })).rejects.toThrow('holds no finished site')
})
