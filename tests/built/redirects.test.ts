import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { readRedirects, redirectsName } from '#src/hosting/redirects-file.ts'
import { redirectsFile } from '#src/schema/redirect.ts'
import { builtContent, builtFolder } from '#tests/built/built-folder.ts'

const content = redirectsFile.parse(parse(await readFile(join(builtContent, 'redirects.yml'), 'utf8')))
const pages = redirectsOfHost(await readFile(join(builtFolder, redirectsName), 'utf8').catch(() => ''))
const site = await readBuiltSite(builtFolder)

function redirectsOfHost(text: string) {
  const redirects = readRedirects(text)
  return (path: string) => redirects.get(path) ?? path
}

test('every redirect of the content is built: pages for the host, places into the pages', () => {
  const lost = content.filter(({ from, to }) => {
    const [path = '', anchor] = from.split('#')
    if (anchor === undefined) return pages(path) !== to
    return site.pages.find(({ address }) => address === pages(path))?.ids.has(anchor) !== true
  })
  expect(lost).toEqual([])
})
