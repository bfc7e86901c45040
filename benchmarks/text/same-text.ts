import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attribute, elementsNamed, parsePage, textIn } from '#src/finish/page-elements.ts'
import { blocksOf, type Block } from './blocks.ts'

/** A page of the guide as every generator gets it: its address, its name, its words. */
export type TextPage = { readonly path: string; readonly title: string; readonly blocks: readonly Block[] }

const plainPaths = ['/', '/rights/', '/contacts/', '/safety/', '/about/', '/compensation/', '/glossary/', '/stages/']

/** The words of the guide's main pages, taken from what was built: those of every stage, and those beside them. */
export async function sameText(folder: string): Promise<readonly TextPage[]> {
  const home = parsePage(await readFile(join(folder, 'index.html'), 'utf8'))
  const hrefs = elementsNamed(home, 'a').map((link) => attribute(link, 'href') ?? '')
  const stages = new Set(hrefs.filter((href) => /^\/stages\/[a-z-]+\/$/.test(href)))
  return Promise.all([...plainPaths, ...stages].map((path) => textPage(folder, path)))
}

async function textPage(folder: string, path: string): Promise<TextPage> {
  const page = parsePage(await readFile(join(folder, path, 'index.html'), 'utf8'))
  const [main] = elementsNamed(page, 'main')
  const [title] = elementsNamed(page, 'title')
  if (main === undefined || title === undefined) throw new Error(`${path} of ${folder} has no <main> or no <title>.`)
  return { path, title: textIn(title).split(' · ', 1).join(''), blocks: blocksOf(main.children) }
}
