import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { attribute, elementsNamed, textIn } from '#src/finish/page-elements.ts'
import { contactsData } from '#src/schema/data/contacts-data.ts'
import { builtFolder } from '#tests/built/built-folder.ts'
import { onEveryServer } from '#tests/served/every-server.ts'

const { pages } = await readBuiltSite(builtFolder)

const { contacts } = contactsData.parse(JSON.parse(await readFile(join(builtFolder, 'data/contacts.json'), 'utf8')))

/** The program that the page about the data prints. Where the build knows no address, it has "…" in its place. */
const program = pages
  .filter(({ address }) => address === '/about/data/')
  .flatMap(({ tree }) => elementsNamed(tree, 'pre'))
  .filter((element) => attribute(element, 'className') === 'program')
  .flatMap((element) => elementsNamed({ type: 'root', children: [element] }, 'code').map(textIn))
  .join('')

onEveryServer((address) => {
  test('the program on the page about the data runs as it is printed, and prints every office', async () => {
    expect(program).toContain('…/data/')
    const text = program.replaceAll('…', address())
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', text])
    expect(stderr).toBe('')
    const lines = stdout.trim().split('\n')
    expect(lines.at(-1)).toMatch(/^Collected on \d{4}-\d\d-\d\d\.$/)
    expect(lines.some((line) => / \d{3}-\d{3}-\d{4}$/.test(line))).toBe(true)
    expect(lines.some((line) => line.includes('(not sure; else try '))).toBe(true)
    expect(lines).toHaveLength(contacts.length + 1)
  })
})
