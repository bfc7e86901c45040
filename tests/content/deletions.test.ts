import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listContent } from '#src/loader/content-folder.ts'
import { copyRealContent } from '#tests/fixtures/real-content.ts'
import type { RealContent } from '#tests/fixtures/real-content.ts'

let content: RealContent
beforeAll(async () => {
  content = await copyRealContent()
}, 60_000)
afterAll(() => content.remove())

/**
 * The folders whose records may go where nothing names them: their lists are made of those that are there, so no link
 * and no sentence of ours breaks. What breaks is the address that somebody has sent. It stands in the ledger of
 * published addresses, and the check of the built site fails until it has a redirect.
 */
const addressIn = new Map<string, (id: string) => string>([
  ['notices', (id) => `/what-happened/${id}/`],
  ['rights', (id) => `/rights/#right-${id}`],
  ['contacts', (id) => `/contacts/#contact-${id}`],
  ['letters', (id) => `/letters/${id}/`],
  ['law-pages', (id) => `/law/${id}/`],
  ['updates', (id) => `/about/updates/#update-${id}`],
])

test('deleting any one file is told by its name or id, or its published address is in the ledger', async () => {
  const { single, records } = await listContent(content.root)
  const ledger = (await readFile('tests/url-ledger.txt', 'utf8')).split('\n')
  for (const { file, id } of [...Object.values(single), ...Object.values(records).flat()]) {
    const name = file.replace(/^content\//, '')
    const { problems } = await content.load({ [name]: undefined })
    // What only follows from the deletion, and does not say what is gone, would leave an editor searching.
    const told = problems.filter((problem) => problem.file === file || `${problem.message} ${problem.fix}`.includes(id))
    if (problems.length > 0) expect(told, `${name}: ${problems[0]?.message ?? ''}`).not.toEqual([])
    else expect(ledger, name).toContain(addressIn.get(posix.dirname(name))?.(id) ?? `no reason why ${name} may go`)
  }
}, 120_000)
