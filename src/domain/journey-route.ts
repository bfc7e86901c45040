import { edgesInto, isEnd, type Graph } from '#src/domain/journey-graph.ts'
import type { Edge, Journey, Place } from '#src/schema/journey.ts'

/**
 * How an edge is drawn.
 * - `straight`: the river runs on to the place right below.
 * - `branch`: a short branch to a pool that bears the name of an outcome.
 * - `channel`: along the edge of the lane, or across lanes, to a place that stands elsewhere.
 */
export type EdgeForm = 'straight' | 'branch' | 'channel'

/** The places of each lane that are drawn as boxes, in order. Outcomes where the case ends are pools instead. */
export type LanePlaces = readonly (readonly Place[])[]

/** The boxes of each lane, in the order of lanes and places. A lane may be empty. */
export function lanePlaces(journey: Journey): LanePlaces {
  return journey.lanes.map((lane) => journey.places.filter((place) => place.lane === lane.id && !isEnd(journey, place)))
}

/** Where a box stands: the number of its lane and its place in the lane, both from 0. */
export type Seat = { readonly lane: number; readonly order: number }

/** The seats of all boxes by the id of the place. A pool has none. */
export function seatsOf(lanes: LanePlaces): ReadonlyMap<string, Seat> {
  return new Map(
    lanes.flatMap((places, lane) => places.map((place, order): [string, Seat] => [place.id, { lane, order }])),
  )
}

/**
 * How an edge is drawn. An outcome from which the case goes on is reached by a drawn line only from the place right
 * above it and from other outcomes (where neither exists, from the first place of its lane that leads to it): from everywhere
 * else a named branch says it, and the picture stays calm.
 */
export function formOf(edge: Edge, graph: Graph, seats: ReadonlyMap<string, Seat>): EdgeForm {
  if (!seats.has(edge.from) || !seats.has(edge.to)) return 'branch'
  if (isStraight(edge, seats)) return 'straight'
  if (!isOutcome(graph, edge.to)) return 'channel'
  const drawn = edgesInto(graph, edge.to).filter((into) => isStraight(into, seats) || isOutcome(graph, into.from))
  if (drawn.length > 0) return drawn.includes(edge) ? 'channel' : 'branch'
  const laneOf = (id: string) => seats.get(id)?.lane
  const near = edgesInto(graph, edge.to).filter((into) => laneOf(into.from) === laneOf(into.to))
  const [first] = [...near, ...edgesInto(graph, edge.to)]
  return edge === first ? 'channel' : 'branch'
}

function isStraight(edge: Edge, seats: ReadonlyMap<string, Seat>): boolean {
  const from = seats.get(edge.from)
  const to = seats.get(edge.to)
  return from !== undefined && to !== undefined && from.lane === to.lane && to.order === from.order + 1
}

function isOutcome(graph: Graph, placeId: string): boolean {
  return graph.places.some((place) => place.id === placeId && place.kind === 'outcome')
}

/** Where a channel sets out for: up or down its own lane, or to a lane on the right or left. */
export type Leaving = 'up' | 'down' | 'right' | 'left'

/** The way a channel leaves, from the seats of its two ends. A loop to the same place leaves upwards. */
export function leavingOf(from: Seat, to: Seat): Leaving {
  if (from.lane !== to.lane) return to.lane > from.lane ? 'right' : 'left'
  return to.order > from.order ? 'down' : 'up'
}
