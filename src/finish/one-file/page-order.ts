/**
 * The pages of the file in its order: as its contents name them, and behind each the pages below it that the contents do
 * not name.
 * @param listed The addresses that the contents link to, in their order.
 * @param all The addresses of all pages of the guide.
 * @example pageOrder(['/b/', '/'], ['/', '/b/', '/b/2/', '/b/1/']) // ['/b/', '/b/1/', '/b/2/', '/']
 */
export function pageOrder(listed: readonly string[], all: readonly string[]): readonly string[] {
  const isListed = new Set(listed)
  const parentOf = (address: string) =>
    listed.filter((one) => one !== '/' && address.startsWith(one)).toSorted((a, b) => b.length - a.length)[0]
  const below = all.filter((address) => !isListed.has(address)).toSorted()
  return [...isListed]
    .filter((address) => all.includes(address))
    .flatMap((address) => [address, ...below.filter((one) => parentOf(one) === address)])
}
