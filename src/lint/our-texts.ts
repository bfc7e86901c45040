import { flatBody } from '#src/lint/flat-body.ts'
import { recordWords } from '#src/lint/record-words.ts'
import type { Position } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

/** A text that we wrote: the words of one field, or the prose of one page. */
export type OurText = {
  readonly file: string
  readonly text: string
  /** Where a letter of it stands; for a field, where the field begins. */
  readonly placeOf: (index: number) => Position
}

/** Every text of the content that we wrote, of records and of pages. */
export function ourTexts(tree: ContentTree): readonly OurText[] {
  const records = recordWords(tree).map(({ file, text, at }) => ({ file, text, placeOf: at }))
  const pages = proseEntries(tree).map((entry) => ({ file: entry.file, ...flatBody(entry) }))
  return [...records, ...pages]
}
