/**
 * The pages of the file in its order: as its contents name them, and behind each the pages below it that the contents do
 * not name.
 * @param listed The addresses that the contents link to, in their order.
 * @param all The addresses of all pages of the guide.
 * @example pageOrder(['/b/', '/'], ['/', '/b/', '/b/2/', '/b/1/']) // ['/b/', '/b/1/', '/b/2/', '/']
 */
export function pageOrder(listed: readonly string[], all: readonly string[]): readonly string[] {
  const isListed = new Set(listed)
  const isThere = new Set(all)
  const longestFirst = listed.filter((one) => one !== '/').toSorted((a, b) => b.length - a.length)
  const below = new Map<string | undefined, readonly string[]>()
  for (const address of all.filter((one) => !isListed.has(one)).toSorted()) {
    const parent = longestFirst.find((one) => address.startsWith(one))
    below.set(parent, [...(below.get(parent) ?? []), address])
  }
  return [...isListed]
    .filter((address) => isThere.has(address))
    .flatMap((address) => [address, ...(below.get(address) ?? [])])
}
