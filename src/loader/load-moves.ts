import { resolve } from 'node:path'
import { checkTree } from '#src/loader/check-tree.ts'
import { ContentError } from '#src/loader/content-problem.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { readContent } from '#src/loader/read-content.ts'

/** One redirect, with the place in the content that it is written at: `content/redirects.yml:3:5`. */
type PlacedRedirect = { readonly from: string; readonly to: string; readonly at: string }

/** What the finishing step needs to keep old addresses working. */
export type Moves = {
  readonly redirects: readonly PlacedRedirect[]
  /** The heading of the list of places that moved to another page. */
  readonly heading: string
}

/**
 * The redirects of the content. No page shows them, so they are not part of the guide.
 * @param root the content folder; the one of this build when left out
 * @throws {ContentError} with every problem of every file
 */
export async function loadMoves(root = contentRoot()): Promise<Moves> {
  const tree = await readContent(resolve(root))
  const { redirects, ui } = tree
  const problems = checkTree(tree)
  if (problems.length > 0 || redirects.value === undefined || ui.value === undefined) throw new ContentError(problems)
  return {
    redirects: redirects.value.map((redirect, index) => {
      const { line, column } = redirects.at([index, 'from'])
      return { ...redirect, at: `${redirects.file}:${String(line)}:${String(column)}` }
    }),
    heading: ui.value['moved.heading'],
  }
}
