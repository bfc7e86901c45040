import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBuiltSite, type BuiltPage } from '#src/finish/built-site.ts'
import { stylesOf } from '#src/finish/check-structure.ts'
import { brotliSize } from '#src/finish/compress.ts'
import { elementsNamed, hasWord } from '#src/finish/page-elements.ts'
import { fetchedAddresses } from '#src/finish/page-requests.ts'
import { pageLimit } from '#src/finish/weight-limits.ts'

/** What one page weighs on a first visit, in bytes. All but the font is brotli; the style travels inside the HTML. */
export type PageWeight = {
  readonly address: string
  readonly html: number
  readonly css: number
  readonly script: number
  readonly total: number
  readonly font: number
  readonly requests: number
  readonly limit: number
}

/** The weights of all pages, sorted by address. */
export async function weighPages(folder: string): Promise<readonly PageWeight[]> {
  const { pages } = await readBuiltSite(folder)
  const weights = await Promise.all(pages.map((page) => weighPage(folder, page)))
  return weights.sort((a, b) => (a.address < b.address ? -1 : 1))
}

async function weighPage(folder: string, page: BuiltPage): Promise<PageWeight> {
  const fetched = fetchedAddresses(page.tree, page.address).filter(({ isOurs }) => isOurs)
  const paths = fetched.map(({ path }) => path)
  const html = await brotliSize(page.html)
  const css = await brotliSize(stylesOf(page).join(''))
  const script = await sumOf(
    paths.filter((path) => path.endsWith('.js')),
    async (path) => brotliSize(await read(path)),
  )
  const font = await sumOf(
    paths.filter((path) => path.endsWith('.woff2')),
    async (path) => (await read(path)).length,
  )
  return {
    ...{ address: page.address, html, css, script, font },
    total: html + script,
    // A browser that is told of no icon asks for /favicon.ico.
    requests: 1 + paths.length + (hasIcon(page) ? 0 : 1),
    limit: pageLimit(page.address),
  }

  function read(path: string) {
    return readFile(join(folder, path))
  }
}

function hasIcon({ tree }: BuiltPage): boolean {
  return elementsNamed(tree, 'link').some((link) => hasWord(link, 'rel', 'icon'))
}

async function sumOf(paths: readonly string[], size: (path: string) => Promise<number>): Promise<number> {
  return (await Promise.all(paths.map(size))).reduce((sum, bytes) => sum + bytes, 0)
}
