import type { Edge, Journey, Place } from '#src/schema/journey.ts'

/** The part of the journey that is a graph. */
export type Graph = Pick<Journey, 'places' | 'edges'>

/** One way: the edge and the place at its other end. */
export type Way = { readonly edge: Edge; readonly place: Place }

/**
 * The name of an edge in the picture, the lists and the tests.
 * @example edgeId({ from: 'appeal', to: 'ruling' }) // 'appeal--ruling'
 */
export function edgeId(edge: Pick<Edge, 'from' | 'to'>): string {
  return `${edge.from}--${edge.to}`
}

/** The edges that leave a place, in the order of the journey. May be empty. */
export function edgesFrom(graph: Graph, placeId: string): readonly Edge[] {
  return graph.edges.filter((edge) => edge.from === placeId)
}

/** The edges that reach a place, in the order of the journey. May be empty. */
export function edgesInto(graph: Graph, placeId: string): readonly Edge[] {
  return graph.edges.filter((edge) => edge.to === placeId)
}

/** What can come next after a place: every onward way, in the order of the journey. */
export function nextFrom(graph: Graph, placeId: string): readonly Way[] {
  return edgesFrom(graph, placeId).flatMap((edge) =>
    graph.places.filter((place) => place.id === edge.to).map((place) => ({ edge, place })),
  )
}

/** What can have come before a place: every way to it, in the order of the journey. */
export function lastBefore(graph: Graph, placeId: string): readonly Way[] {
  return edgesInto(graph, placeId).flatMap((edge) =>
    graph.places.filter((place) => place.id === edge.from).map((place) => ({ edge, place })),
  )
}

/** Whether the journey stops at a place: an outcome with no onward way. */
export function isEnd(graph: Graph, place: Place): boolean {
  return place.kind === 'outcome' && edgesFrom(graph, place.id).length === 0
}
