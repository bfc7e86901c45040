import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtFolder } from '#tests/built/built-folder.ts'
import { ask } from '#tests/served/ask.ts'
import { onEveryServer } from '#tests/served/every-server.ts'
import { expectedPolicy, policyIn } from '#tests/served/policy-of.ts'

const page = await readFile(join(builtFolder, 'index.html'))
const { length } = page

onEveryServer((address) => {
  test.each(['identity', 'gzip', 'br'])('what a browser has, here as %s, is not sent again', async (accepted) => {
    const encoding = { 'accept-encoding': accepted }
    const { headers } = await ask(address(), '/', { headers: encoding })
    const known = [
      { 'if-none-match': String(headers['etag']) },
      { 'if-none-match': `"other", ${String(headers['etag'])}` },
      { 'if-modified-since': String(headers['last-modified']) },
    ]
    for (const condition of known) {
      const again = await ask(address(), '/', { headers: { ...encoding, ...condition } })
      expect([again.status, again.body.length], JSON.stringify(condition)).toEqual([304, 0])
      expect(policyIn(again)).toEqual(expectedPolicy('/'))
    }
  })

  test('what a browser has of another day or another packing is sent anew', async () => {
    const { headers } = await ask(address(), '/', { headers: { 'accept-encoding': 'br' } })
    const stale = [
      { 'if-none-match': '"other"' },
      // The tag of the brotli copy says nothing about the plain file.
      { 'if-none-match': String(headers['etag']) },
      // A tag outweighs a date: RFC 9110, 13.2.2.
      { 'if-none-match': '"other"', 'if-modified-since': String(headers['last-modified']) },
      { 'if-modified-since': 'Tue, 01 Jan 2019 00:00:00 GMT' },
    ]
    for (const condition of stale) {
      const reply = await ask(address(), '/', { headers: condition })
      expect([reply.status, reply.body.length], JSON.stringify(condition)).toEqual([200, length])
    }
  })

  test.each([
    ['bytes=0-0', 0, 1],
    ['bytes=5-9', 5, 10],
    [`bytes=${length - 3}-`, length - 3, length],
    ['bytes=-4', length - 4, length],
    ['bytes=0-99999999', 0, length],
  ])('a browser that asks for %s gets just that', async (range, start, end) => {
    const reply = await ask(address(), '/', { headers: { range } })
    expect([reply.status, reply.headers['content-range']]).toEqual([206, `bytes ${start}-${end - 1}/${length}`])
    expect(reply.body.equals(page.subarray(start, end))).toBe(true)
    expect(policyIn(reply)).toEqual(expectedPolicy('/'))
  })

  test('a part that is not there is refused with the size, and a part of another file is not sent', async () => {
    const beyond = await ask(address(), '/', { headers: { range: `bytes=${length}-` } })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${length}`])
    const other = await ask(address(), '/', { headers: { range: 'bytes=0-9', 'if-range': '"other"' } })
    expect([other.status, other.body.length]).toEqual([200, length])
  })
})
