import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from 'hast'
import pMap from 'p-map'
import { allElements, attribute, parsePage } from '#src/finish/page-elements.ts'
import { addressOf, listFiles } from '#src/finish/site-files.ts'

/** One page of a built site. `ids` are the anchors that links may name. */
export type BuiltPage = {
  readonly file: string
  readonly address: string
  readonly html: string
  readonly tree: Root
  readonly ids: ReadonlySet<string>
}

/** A built site as its checks see it. `files` are paths from its folder, sorted. */
export type BuiltSite = { readonly files: readonly string[]; readonly pages: readonly BuiltPage[] }

/** A page is the index of its folder; the page for unknown addresses is one of its own. Any other file is no page. */
const pageFile = /(^|\/)(index|404)\.html$/

/** Reads every page of a built site. */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const files = await listFiles(folder)
  const pageFiles = files.filter((file) => pageFile.test(file))
  const read = async (file: string) => builtPage(file, await readFile(join(folder, file), 'utf8'))
  const pages = await pMap(pageFiles, read, { concurrency: 4 })
  return { files, pages }
}

/** A page from its file's path and text. */
export function builtPage(file: string, html: string): BuiltPage {
  const tree = parsePage(html)
  const ids = allElements(tree).flatMap((element) => attribute(element, 'id') ?? [])
  return { file, address: addressOf(file), html, tree, ids: new Set(ids) }
}
