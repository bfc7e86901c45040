import { buildGuide } from '#src/loader/build-guide.ts'
import { checkTree } from '#src/loader/check-tree.ts'
import { compileMdx } from '#src/loader/compile-mdx.ts'
import { ContentError } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { deepFreeze } from '#src/loader/freeze.ts'
import { keepEntries } from '#src/loader/keep-entries.ts'
import { readContent } from '#src/loader/read-content.ts'
import type { EntryReader } from '#src/loader/read-entry.ts'
import type { Guide } from '#src/schema/guide.ts'

/** The guide of a folder while somebody edits it. */
export type LiveGuide = {
  /**
   * The guide as the files are now or, while they have problems, as they last were without any: a slip in one file does
   * not take the page away that the editor is looking at.
   * @param stamp what `content-stamp.ts` says: the files are looked at again when it is another
   * @throws {ContentError} while the files never were without problems
   */
  readonly read: (stamp: string) => Promise<Guide>
  /** Reads a file of the folder only when it changed; for whoever checks the folder as well. */
  readonly entries: EntryReader
}

const guides = new Map<string, LiveGuide>()

type Attempt = { readonly guide: Guide } | { readonly problems: readonly ContentProblem[] }

/** Reads and compiles only the files that changed since it was last asked. Kept apart from whoever asks, who is loaded anew with each change. */
export function liveGuide(root: string): LiveGuide {
  const known = guides.get(root) ?? newLiveGuide(root)
  guides.set(root, known)
  return known
}

function newLiveGuide(root: string): LiveGuide {
  const entries = keepEntries()
  const codes = new Map<string, Promise<string>>()
  const compile = (source: string): Promise<string> => {
    const code = codes.get(source) ?? compileMdx(source)
    codes.set(source, code)
    return code
  }
  const attempt = async (): Promise<Attempt> => {
    const tree = await readContent(root, entries)
    const problems = checkTree(tree)
    return problems.length > 0 ? { problems } : { guide: deepFreeze(await buildGuide(tree, compile)) }
  }
  let newest: { readonly stamp: string; readonly outcome: Promise<Attempt> } | undefined
  let good: Guide | undefined
  return {
    entries,
    read: async (stamp) => {
      if (newest?.stamp !== stamp) newest = { stamp, outcome: attempt() }
      const outcome = await newest.outcome
      if ('guide' in outcome) good = outcome.guide
      else if (good === undefined) throw new ContentError(outcome.problems)
      return good
    },
  }
}
