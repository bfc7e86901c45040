import type { Position } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'

/** The words of one field of a record, or of the head of a page. */
export type RecordWords = {
  readonly file: string
  readonly path: ValuePath
  /** The record that they stand in. */
  readonly raw: unknown
  readonly at: () => Position
  readonly text: string
}

/**
 * Every text that we wrote into a field of a record or into the head of a page. Which fields hold words, and which of them
 * are ours, their schemas say: the rules that look here read a new field from its first day. Those that compare statements
 * with the law look at a list of files and fields that is kept by hand: `statements.ts`.
 */
export function recordWords(tree: ContentTree): readonly RecordWords[] {
  return wordsIn(tree, true)
}

/** Every text in a record that is not ours: a law's words, what a letter may say, the name of a source. */
export function givenWords(tree: ContentTree): readonly RecordWords[] {
  return wordsIn(tree, false)
}

function wordsIn({ problems: _problems, ...entries }: ContentTree, ours: boolean): readonly RecordWords[] {
  return Object.values(entries)
    .flat()
    .flatMap(({ file, at, raw, words }: Entry<unknown>) =>
      words
        .filter(({ isOurs }) => isOurs === ours)
        .map(({ path, text }) => ({ file, path, raw, at: () => at(path), text })),
    )
}
