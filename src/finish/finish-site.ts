import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from 'hast'
import { checkSite } from '#src/finish/check-site.ts'
import { cleanPage } from '#src/finish/clean-page.ts'
import { writeCompressed } from '#src/finish/compress.ts'
import { hashFont } from '#src/finish/hash-font.ts'
import { leftovers } from '#src/finish/leftovers.ts'
import { allElements, awaitsScript, parsePage } from '#src/finish/page-elements.ts'
import { listFiles, removeAll } from '#src/finish/site-files.ts'
import { failOnProblems } from '#src/finish/site-problem.ts'
import { readStylesheet } from '#src/finish/stylesheet.ts'
import { writeBuildRecord } from '#src/hosting/build-record.ts'
import { headersFile } from '#src/hosting/headers-file.ts'
import { embeddablePath, styleHashOf } from '#src/hosting/policy.ts'

/**
 * Turns what `next build` exported into the site that readers get, in place, and checks it.
 * @param options inputs: the hash of everything the site was built from
 * @throws {SiteError} naming everything wrong with the pages
 */
export async function finishSite({ folder, inputs }: { folder: string; inputs: string }): Promise<void> {
  const pages = await readPages(folder)
  failOnProblems([...pages].flatMap(([file, page]) => waitingContent(file, page)))
  const { path: fontPath, style } = await hashFont(folder, await readStylesheet(folder, pages))
  for (const [file, page] of pages) await writeFile(join(folder, file), cleanPage(page, { style, fontPath }))

  await removeAll(folder, leftovers(await listFiles(folder)))
  await removeAll(folder, ['_next', '_not-found', '404'])
  failOnProblems(await checkSite(folder))

  const files = await listFiles(folder)
  const styleHash = styleHashOf(style)
  await writeCompressed(folder, files)
  const hasEmbeddable = files.includes(embeddablePath.slice(1))
  await writeFile(join(folder, '_headers'), headersFile({ styleHash, hasEmbeddable }))
  await writeBuildRecord(folder, { inputs, styleHash })
}

/** The pages that will stay, by file. */
async function readPages(folder: string): Promise<ReadonlyMap<string, Root>> {
  const files = await listFiles(folder)
  const unwanted = new Set(leftovers(files))
  const pages = new Map<string, Root>()
  for (const file of files) {
    if (file.endsWith('.html') && !unwanted.has(file))
      pages.set(file, parsePage(await readFile(join(folder, file), 'utf8')))
  }
  return pages
}

function waitingContent(file: string, page: Root) {
  if (!allElements(page).some(awaitsScript)) return []
  const message =
    'part of it is hidden until a script of the framework shows it. Remove the Suspense or loading.tsx around it.'
  return [{ file, message }]
}
