import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from 'hast'
import { oneFileShellPath } from '#src/domain/deep-links.ts'
import { checkSite } from '#src/finish/check-site.ts'
import { codesOn, writeCodes } from '#src/finish/code-files.ts'
import { cleanPage } from '#src/finish/clean-page.ts'
import { writeCompressed } from '#src/finish/compress.ts'
import { diagramFile } from '#src/finish/diagram-file.ts'
import { hashFont } from '#src/finish/hash-font.ts'
import { bundleIslands, islandsOn, writeIslands, type IslandScript } from '#src/finish/islands.ts'
import { leftovers } from '#src/finish/leftovers.ts'
import { oneFileProblems } from '#src/finish/one-file/check-one-file.ts'
import { oneFile } from '#src/finish/one-file/one-file.ts'
import { allElements, attribute, awaitsScript, elementsNamed, hasWord, parsePage } from '#src/finish/page-elements.ts'
import { placeMoves, type Move } from '#src/finish/place-moves.ts'
import { copyProblems } from '#src/finish/packed-copies.ts'
import { robotFiles } from '#src/finish/robot-files.ts'
import { addressOf, listFiles, removeAll, writeFiles } from '#src/finish/site-files.ts'
import { failOnProblems } from '#src/finish/site-problem.ts'
import { fileLayer, partsFor, styleParts, type StylePart } from '#src/finish/style-parts.ts'
import { readStylesheet } from '#src/finish/stylesheet.ts'
import { writeBuildRecord } from '#src/hosting/build-record.ts'
import { hostingFiles } from '#src/hosting/hosting-files.ts'
import { embeddablePath, styleHashOf } from '#src/hosting/policy.ts'

export type FinishOptions = {
  readonly folder: string
  /** The hash of everything the site was built from. */
  readonly inputs: string
  /** Where the addresses lead that were published once and are gone, and the heading over what left a page. */
  readonly moves: { readonly redirects: readonly Move[]; readonly heading: string }
}

/**
 * Turns what `next build` exported into the site that readers get, in place, and checks it.
 * @throws {SiteError} naming everything wrong with the pages
 */
export async function finishSite({ folder, inputs, moves }: FinishOptions): Promise<void> {
  const styles = await writeSite(folder, moves)
  failOnProblems(await checkSite(folder))
  const files = await listFiles(folder)
  const styleHashes = styles.map(styleHashOf)
  await writeCompressed(folder, files)
  failOnProblems(await copyProblems(folder))
  const hasEmbeddable = files.includes(embeddablePath.slice(1))
  const redirects = moves.redirects.filter(({ from }) => !from.includes('#'))
  await writeFiles(folder, hostingFiles({ styleHashes, hasEmbeddable, redirects }))
  await writeBuildRecord(folder, { inputs, styleHashes })
}

/**
 * Writes every page and what is made from pages, and takes the rest away. All pages are in memory here, and no longer
 * when this is done: the check that follows reads what was written.
 * @returns the styles that stand in pages
 */
async function writeSite(folder: string, moves: FinishOptions['moves']): Promise<readonly string[]> {
  const pages = await readPages(folder)
  failOnProblems([...pages].flatMap(([file, page]) => waitingContent(file, page)))
  failOnProblems(placeMoves({ pages, files: await listFiles(folder), heading: moves.heading }, moves.redirects))
  const style = await hashFont(folder, await readStylesheet(folder, pages))
  const parts = styleParts(style)
  await writePages(folder, pages, parts)
  await writeDiagram(folder, pages.get('index.html'), style)
  await writeCodes(
    folder,
    [...pages.values()].flatMap((page) => codesOn(page, canonicalOf(page) ?? '')),
  )
  const fileStyles = await writeOneFile(folder, pages, style)
  await removeAll(folder, leftovers(await listFiles(folder)))
  await removeAll(folder, ['_next', '_not-found', '404', oneFileShellPath])
  await writeFiles(folder, robotFilesOf(pages))
  return [...parts.filter(({ layer }) => layer !== fileLayer).map(({ text }) => text), ...fileStyles]
}

/** Writes the pages without what no reader needs, and the scripts that they use. */
async function writePages(folder: string, pages: ReadonlyMap<string, Root>, parts: readonly StylePart[]) {
  const islands = await bundleIslands()
  const used = new Set<IslandScript>()
  for (const [file, page] of pages) {
    const here = islandsOn(page, islands)
    for (const island of here) used.add(island)
    const scripts = here.map(({ address }) => address)
    await writeFile(join(folder, file), cleanPage(page, { styles: partsFor(page, parts), scripts }))
  }
  await writeIslands(folder, [...used])
}

/** The whole guide as one file, where the site has a cover for it. Gives back the style in it. */
async function writeOneFile(folder: string, pages: ReadonlyMap<string, Root>, style: string) {
  const home = pages.get('index.html')
  const made = oneFile(pages, { style, base: home && canonicalOf(home) })
  if (made === undefined) return []
  failOnProblems(oneFileProblems(made.address.slice(1), made.html))
  await writeFile(join(folder, made.address), made.html)
  return [made.style]
}

/** What search engines ask for, from the pages that stay. */
function robotFilesOf(pages: ReadonlyMap<string, Root>): ReadonlyMap<string, string> {
  const home = pages.get('index.html')
  const addresses = [...pages.keys()].map(addressOf).filter((address) => address !== oneFileShellPath)
  return robotFiles(addresses, home && canonicalOf(home))
}

/** The start page's picture as a file that other sites may show. */
async function writeDiagram(folder: string, home: Root | undefined, style: string): Promise<void> {
  const drawn = home && diagramFile(home, { style, base: canonicalOf(home) })
  if (drawn !== undefined) await writeFile(join(folder, embeddablePath), drawn)
}

/** The full address of a page; undefined where the build knew none. */
function canonicalOf(page: Root): string | undefined {
  const link = elementsNamed(page, 'link').find((one) => hasWord(one, 'rel', 'canonical'))
  return link && attribute(link, 'href')
}

/** The pages that will stay, by file. */
async function readPages(folder: string): Promise<ReadonlyMap<string, Root>> {
  const files = await listFiles(folder)
  const unwanted = new Set(leftovers(files))
  const pages = new Map<string, Root>()
  for (const file of files) {
    if (file.endsWith('.html') && !unwanted.has(file))
      pages.set(file, parsePage(withoutPayload(await readFile(join(folder, file), 'utf8'))))
  }
  return pages
}

/**
 * A page without the script calls that repeat it for the framework: half of its bytes, which nobody needs to parse. They
 * hold no closing tag of their own, because Next writes `<` in them as an escape.
 */
function withoutPayload(html: string): string {
  return html.replaceAll(/<script>self\.__next_f\.push\(.*?<\/script>/gs, '')
}

function waitingContent(file: string, page: Root) {
  if (!allElements(page).some(awaitsScript)) return []
  const message =
    'part of it is hidden until a script of the framework shows it. Remove the Suspense or loading.tsx around it.'
  return [{ file, message }]
}
