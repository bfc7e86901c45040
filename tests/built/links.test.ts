import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { linkProblems, outboundLinks } from '#src/finish/check-links.ts'
import { site as siteSchema } from '#src/schema/site.ts'
import { builtContent, builtFolder } from '#tests/built/built-folder.ts'

const site = await readBuiltSite(builtFolder)
const { outboundDomains } = siteSchema.parse(parse(await readFile(join(builtContent, 'site.yml'), 'utf8')))

test('every link and anchor inside the guide resolves, and links out say nothing about their reader', () => {
  expect(linkProblems(site)).toEqual([])
})

test('every link out leads to a domain on the list of site.yml', () => {
  const isListed = (hostname: string) =>
    outboundDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
  const links = site.pages.flatMap((page) => outboundLinks(page).map((link) => ({ page: page.file, ...link })))
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter(({ hostname }) => !isListed(hostname))).toEqual([])
})
