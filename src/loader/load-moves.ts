import { resolve } from 'node:path'
import { listContent } from '#src/loader/content-folder.ts'
import { ContentError } from '#src/loader/content-problem.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { readRecord } from '#src/loader/read-entry.ts'
import { redirectsFile } from '#src/schema/redirect.ts'
import { uiStrings } from '#src/schema/ui-strings.ts'

/** One redirect, with the place in the content that it is written at: `content/redirects.yml:3:5`. */
type PlacedRedirect = { readonly from: string; readonly to: string; readonly at: string }

/** What the finishing step needs to keep old addresses working. */
export type Moves = {
  readonly redirects: readonly PlacedRedirect[]
  /** The heading of the list of places that moved to another page. */
  readonly heading: string
}

/**
 * The redirects of the content. No page shows them, so they are not part of the guide. Of all files only the two that
 * say it are read: the build has checked the rest before it comes here.
 * @param root the content folder; the one of this build when left out
 * @throws {ContentError} with every problem of the two files
 */
export async function loadMoves(root = contentRoot()): Promise<Moves> {
  const { single } = await listContent(resolve(root))
  const [redirectsRead, uiRead] = await Promise.all([
    readRecord(single.redirects, redirectsFile),
    readRecord(single.ui, uiStrings),
  ])
  const [redirects, ui] = [redirectsRead.entry, uiRead.entry]
  const problems = [...redirectsRead.problems, ...uiRead.problems]
  if (problems.length > 0 || redirects.value === undefined || ui.value === undefined) throw new ContentError(problems)
  return {
    redirects: redirects.value.map((redirect, index) => {
      const { line, column } = redirects.at([index, 'from'])
      return { ...redirect, at: `${redirects.file}:${String(line)}:${String(column)}` }
    }),
    heading: ui.value['moved.heading'],
  }
}
