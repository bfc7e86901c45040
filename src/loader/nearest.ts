import { closest, distance } from 'fastest-levenshtein'

/**
 * The candidate that was probably meant: near enough to be a slip, else undefined. What differs in a number or in a single
 * letter alone is another thing and no slip: whoever took "1-7-a" for "1-7-e" would turn one right into another.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const others = candidates.filter((candidate) => !isSibling(word, candidate))
  if (others.length === 0) return undefined
  const found = closest(word, [...others])
  const allowed = Math.max(2, Math.floor(word.length / 3))
  if (distance(word, found) <= allowed) return found
  return others.find((candidate) => word.length > 3 && candidate.includes(word))
}

/** The sentence that offers the nearest candidate, else the sentence given instead. */
export function didYouMean(word: string, candidates: readonly string[], otherwise: string): string {
  const found = nearest(word, candidates)
  return found === undefined ? otherwise : `Did you mean "${found}"?`
}

/** Whether two ids have the same words, and differ in their numbers and single letters: "act-2024-b" and "act-2025-a". */
export function isSibling(one: string, other: string): boolean {
  return one !== other && wordsOf(one) === wordsOf(other)
}

function wordsOf(id: string): string {
  return id
    .split('-')
    .filter((part) => !/^(?:\d+|[a-z])$/.test(part))
    .join('-')
}
