import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '#src/finish/site-files.ts'
import { movedStatus, readRedirects, redirectsName } from '#src/hosting/redirects-file.ts'
import { builtFolder } from '#tests/built/built-folder.ts'
import { ask } from '#tests/served/ask.ts'
import { onEveryServer } from '#tests/served/every-server.ts'
import { expectedPolicy, policyIn } from '#tests/served/policy-of.ts'

const moved = readRedirects(await readFile(join(builtFolder, redirectsName), 'utf8').catch(() => ''))
const folders = (await listFiles(builtFolder)).flatMap((file) => /^(.+)\/index\.html$/.exec(file)?.[1] ?? [])

onEveryServer((address) => {
  test('a page without its slash leads to the page, with what was asked of it', async () => {
    for (const folder of folders) {
      const reply = await ask(address(), `/${folder}?x=1`)
      expect([reply.status, reply.headers['location']]).toEqual([movedStatus, `/${folder}/?x=1`])
      expect(policyIn(reply)).toEqual(expectedPolicy(`/${folder}/`))
    }
    expect((await ask(address(), `/${folders[0]}`)).headers['location']).toBe(`/${folders[0]}/`)
  })

  test('an address that moved leads to its new one, with and without its slash, whatever is asked of it', async () => {
    for (const [from, to] of moved) {
      for (const path of [from, `${from}?x=1`]) {
        const reply = await ask(address(), path)
        expect([reply.status, reply.headers['location']], path).toEqual([movedStatus, to])
        expect(policyIn(reply)).toEqual(expectedPolicy(from))
      }
      expect((await ask(address(), to.replace(/#.*/, ''))).status, to).toBe(200)
    }
  })

  test.each([
    '//about',
    '//about/',
    '///about',
    '/%2Fabout',
    '//evil.example/',
    '//evil.example/..',
    '/\\evil.example',
  ])('%s never leads to another site', async (path) => {
    const { headers } = await ask(address(), path)
    const to = new URL(headers['location'] ?? '/', address())
    expect(to.origin).toBe(address())
  })
})
