import { closest, distance } from 'fastest-levenshtein'

/** The candidate that was probably meant: near enough to be a slip, else undefined. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const found = closest(word, [...candidates])
  const allowed = Math.max(2, Math.floor(word.length / 3))
  if (distance(word, found) <= allowed) return found
  return candidates.find((candidate) => word.length > 3 && candidate.includes(word))
}

/** The sentence that offers the nearest candidate, else the sentence given instead. */
export function didYouMean(word: string, candidates: readonly string[], otherwise: string): string {
  const found = nearest(word, candidates)
  return found === undefined ? otherwise : `Did you mean "${found}"?`
}
