/** The two ends of an edge. */
export type Step = { readonly from: string; readonly to: string }

/** The places that one has passed, the one where one is now at the end. */
export type Trail = readonly string[]

/** Onward along the first way; back to where one came from; or another way from there. */
export type Turn = 'on' | 'back' | 'next' | 'previous'

/**
 * The trail after one turn; undefined where there is nowhere to go. Going back without having come from anywhere takes
 * the first way that leads here. A way from a place to itself is no step.
 * @example walk([{ from: 'a', to: 'b' }], ['a'], 'on') // ['a', 'b']
 */
export function walk(edges: readonly Step[], trail: Trail, turn: Turn): Trail | undefined {
  const [here, before] = trail.toReversed()
  if (here === undefined) return undefined
  if (turn === 'on') return add(trail, onward(edges, here)[0])
  if (turn === 'back') {
    if (before !== undefined) return trail.slice(0, -1)
    const into = edges.find((edge) => edge.to === here && edge.from !== here)
    return into && [into.from]
  }
  if (before === undefined) return undefined
  const others = onward(edges, before)
  const at = others.indexOf(here) + (turn === 'next' ? 1 : -1)
  return others.length < 2 ? undefined : add(trail.slice(0, -1), others.at(at % others.length))
}

function onward(edges: readonly Step[], from: string): readonly string[] {
  return edges.filter((edge) => edge.from === from && edge.to !== from).map((edge) => edge.to)
}

function add(trail: Trail, place: string | undefined): Trail | undefined {
  return place === undefined ? undefined : [...trail, place]
}
