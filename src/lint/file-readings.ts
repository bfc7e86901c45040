import type { ContentTree } from '#src/loader/content-tree.ts'
import { namesOf } from '#src/loader/names-of.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'
import { proseSentences } from '#src/loader/prose-sentences.ts'
import { namesIn, shortenNames } from '#src/reading/proper-names.ts'
import { readingOf } from '#src/reading/reading-grade.ts'
import type { Reading } from '#src/reading/reading-grade.ts'

/** How hard the prose of one file is to read, and the sentence in which a simpler word helps most; "" where there is none. */
export type FileReading = Reading & { readonly file: string; readonly hardest: string }

/** A shorter one is hard for a single long word, which is often a name. */
const fewestWords = 8

/**
 * How hard each file of prose is to read, the hardest first. A built page has more than its prose: `npm run check:reading`
 * measures all that a reader meets, with the same formula.
 */
export function fileReadings(tree: ContentTree): readonly FileReading[] {
  const { names } = namesIn(tree)
  const nameOf = namesOf(tree)
  return proseEntries(tree)
    .map((entry) => {
      const texts = proseSentences(entry, nameOf).map(({ text }) => shortenNames(text, names))
      const reading = readingOf(texts)
      return { file: entry.file, ...reading, hardest: hardestOf(reading) }
    })
    .sort((a, b) => b.grade - a.grade)
}

function hardestOf({ sentences }: Reading): string {
  const whole = sentences.filter(({ words }) => words >= fewestWords)
  const some = whole.length === 0 ? sentences : whole
  return some.toSorted((a, b) => b.grade - a.grade)[0]?.text ?? ''
}
