/** Things by a name that each of them has, the names in the order of their first thing. */
export function grouped<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): ReadonlyMap<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const name = nameOf(thing)
    groups.set(name, [...(groups.get(name) ?? []), thing])
  }
  return groups
}
