import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { allElements, attribute } from '#src/finish/page-elements.ts'
import { pageAddress } from '#src/finish/page-requests.ts'
import { addressOf } from '#src/finish/site-files.ts'
import { isWorthPacking, typeOf } from '#src/hosting/file-types.ts'
import { isHidden } from '#src/hosting/hidden-files.ts'
import { builtFolder } from '#tests/built/built-folder.ts'
import { ask } from '#tests/served/ask.ts'
import { onEveryServer } from '#tests/served/every-server.ts'
import { expectedPolicy, policyIn } from '#tests/served/policy-of.ts'

const site = await readBuiltSite(builtFolder)
const files = site.files.filter((file) => !isHidden(`/${file}`))
const bytesOf = (file: string) => readFile(join(builtFolder, file))

/** Every address of ours that stands on a page, whatever for. */
const linked = new Set(
  site.pages.flatMap(({ tree, address }) =>
    allElements(tree)
      .flatMap((element) => [attribute(element, 'href'), attribute(element, 'src')])
      .flatMap((href) => (href === undefined ? [] : (pageAddress(href, address) ?? [])))
      .flatMap(({ isOurs, path }) => (isOurs ? [path] : [])),
  ),
)

onEveryServer((address) => {
  test('every file arrives as it is, with its type and every header of its policy and no other', async () => {
    await Promise.all(
      files.map(async (file) => {
        const path = addressOf(file)
        const reply = await ask(address(), path)
        expect(reply.status, path).toBe(200)
        expect(reply.body.equals(await bytesOf(file)), path).toBe(true)
        expect(reply.headers['content-type'], path).toBe(typeOf(file))
        expect(policyIn(reply), path).toEqual(expectedPolicy(path))
      }),
    )
  })

  test('every link inside the guide leads to something', async () => {
    expect(linked.size).toBeGreaterThan(20)
    const replies = await Promise.all(
      [...linked].map(async (path) => ({ path, ...(await ask(address(), encodeURI(path), { method: 'HEAD' })) })),
    )
    const lost = replies.filter(({ status }) => status !== 200).map(({ path, status }) => [path, status])
    expect(lost).toEqual([])
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('to who takes "%s", text travels as %s and is the same', async (accepted, encoding, unpack) => {
    await Promise.all(
      files.filter(isWorthPacking).map(async (file) => {
        const path = addressOf(file)
        const reply = await ask(address(), path, { headers: { 'accept-encoding': accepted } })
        expect(reply.headers['content-encoding'], path).toBe(encoding)
        expect(reply.headers['vary'], path).toBe('Accept-Encoding')
        expect(reply.headers['content-type'], path).toBe(typeOf(file))
        expect(unpack(reply.body).equals(await bytesOf(file)), path).toBe(true)
        expect(policyIn(reply), path).toEqual(expectedPolicy(path))
      }),
    )
  })

  test('who takes no packed file gets the plain one, and caches are told that there are others', async () => {
    const reply = await ask(address(), '/', { headers: { 'accept-encoding': 'br;q=0, identity' } })
    expect(reply.headers['content-encoding']).toBeUndefined()
    expect(reply.headers['vary']).toBe('Accept-Encoding')
    expect(reply.body.equals(await bytesOf('index.html'))).toBe(true)
  })
})
