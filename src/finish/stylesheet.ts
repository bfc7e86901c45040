import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from 'hast'
import { attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'
import { failOnProblems } from '#src/finish/site-problem.ts'

/**
 * The stylesheet of the whole site. All pages share its bytes, so that one hash in the policy allows it everywhere.
 * @throws {SiteError} naming each page that differs from the first
 */
export async function readStylesheet(folder: string, pages: ReadonlyMap<string, Root>): Promise<string> {
  const styles = new Map<string, string>()
  for (const [file, page] of pages) styles.set(file, await styleOf(folder, page))
  const [first] = styles.values()
  const odd = [...styles].filter(([, style]) => style === '' || style !== first)
  const message = 'its stylesheet is not that of the other pages. Import styles.ts, and only it, in every root layout.'
  failOnProblems(odd.map(([file]) => ({ file, message })))
  return first ?? ''
}

async function styleOf(folder: string, page: Root): Promise<string> {
  const links = elementsNamed(page, 'link').filter((link) => hasWord(link, 'rel', 'stylesheet'))
  const hrefs = links.map((link) => (attribute(link, 'href') ?? '').split('?', 1).join(''))
  return (await Promise.all(hrefs.map((href) => readFile(join(folder, href), 'utf8')))).join('').trim()
}
