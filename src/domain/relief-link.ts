/** What a link with levels begins with. */
const head = '#law-'
const pattern = /^#law-([0-9a-z]+)$/

/**
 * The fragment of a link with the levels that somebody chose, one sign for each category in the order of the rubric: the
 * place of the level, from 1, or 0 where none is chosen. A rubric with other levels makes other links: they say nothing
 * that a reader would have to remember.
 * @example writeReliefLink([undefined, 2, 0]) // '#law-031'
 */
export function writeReliefLink(places: readonly (number | undefined)[]): string {
  return head + places.map((place) => (place === undefined ? '0' : (place + 1).toString(36))).join('')
}

/**
 * The places of the levels in a fragment, from 0; undefined where it is no link with as many levels as there are
 * categories, or where a category has no such level.
 * @param sizes how many levels each category has
 */
export function readReliefLink(
  fragment: string,
  sizes: readonly number[],
): readonly (number | undefined)[] | undefined {
  const written = pattern.exec(fragment)?.[1]
  if (written?.length !== sizes.length) return undefined
  const numbers = Array.from(written, (sign) => Number.parseInt(sign, 36))
  if (!numbers.every((number, category) => number <= (sizes[category] ?? 0))) return undefined
  return numbers.map((number) => (number === 0 ? undefined : number - 1))
}
