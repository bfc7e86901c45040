import type { Leg, Turn } from '#src/domain/journey-channels.ts'

/** Legs that flow together: one vertical line in a gutter, with every turn into and out of it. */
type Track = { readonly key: string; readonly turns: readonly Turn[]; readonly top: number; readonly bottom: number }

/** With more lines than this in one gutter, not every order is tried: 7! would be 5040. */
const mostToTry = 6

/**
 * The keys of the lines in a gutter from left to right, in the order that crosses least. Among equals, longer lines
 * stand further from the boxes on their right.
 */
export function trackOrder(legs: readonly Leg[], gutter: number): readonly string[] {
  const tracks = tracksIn(legs, gutter)
  const byLength = tracks.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))
  if (tracks.length > mostToTry) return byLength.map((track) => track.key)
  const [first = [], ...others] = permutations(byLength)
  let best = { order: first, cost: crossings(first) }
  for (const order of others) {
    const cost = crossings(order)
    if (cost < best.cost) best = { order, cost }
  }
  return best.order.map((track) => track.key)
}

function tracksIn(legs: readonly Leg[], gutter: number): readonly Track[] {
  const mine = legs.filter((leg) => leg.gutter === gutter)
  return [...new Set(mine.map((leg) => leg.key))].map((key) => {
    const turns = mine.filter((leg) => leg.key === key).flatMap((leg) => [leg.from, leg.to])
    const heights = turns.map((turn) => turn.y)
    return { key, turns, top: Math.min(...heights), bottom: Math.max(...heights) }
  })
}

/** How often the turns of some lines cross other lines when they stand in this order. */
function crossings(order: readonly Track[]): number {
  let count = 0
  for (const [index, track] of order.entries()) {
    for (const turn of track.turns) {
      const passed = turn.side === 'left' ? order.slice(0, index) : order.slice(index + 1)
      count += passed.filter((other) => turn.y > other.top && turn.y < other.bottom).length
    }
  }
  return count
}

/** All orders, that of the list itself first. */
function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  )
}
