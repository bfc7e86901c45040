import type { ContentTree, ProseEntry } from '#src/loader/content-tree.ts'

/** Every file with prose: what holds for words of a page holds for all of them. */
export function proseEntries({ stages, notices, pages, updates }: ContentTree): readonly ProseEntry<unknown>[] {
  return [...stages, ...notices, ...pages, ...updates]
}
