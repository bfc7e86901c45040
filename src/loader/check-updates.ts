import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

/** A note on what changed is a few paragraphs: it stands in a list of notes, and in feeds, where headings are lost. */
export function checkUpdates({ updates }: ContentTree): readonly ContentProblem[] {
  return updates.flatMap(({ file, parts }) =>
    parts
      .filter(({ heading }) => heading !== undefined)
      .map(({ at }) => ({
        ...{ file, ...at, rule: 'updates', message: 'A note on what changed has no headings.' },
        fix: 'Take the heading away, or write a second note.',
      })),
  )
}
