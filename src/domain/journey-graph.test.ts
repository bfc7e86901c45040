import { expect, test } from 'vitest'
import { edgesInto, isEnd, nextFrom } from '#src/domain/journey-graph.ts'
import type { Place } from '#src/schema/journey.ts'

const place = (id: string, kind: Place['kind'] = 'between'): Place => ({ id, kind, lane: 'one', name: id, about: id })
const way = (from: string, to: string) => ({ from, to, short: 'then', label: 'Then.' })
const graph = {
  places: [
    place('start', 'start'),
    place('middle'),
    place('turn', 'outcome'),
    place('end', 'outcome'),
    place('island'),
  ],
  edges: [way('start', 'middle'), way('middle', 'turn'), way('middle', 'end'), way('turn', 'start')],
}

test('what can come next keeps the order of the journey and names each place', () => {
  expect(nextFrom(graph, 'middle').map((next) => next.place.id)).toEqual(['turn', 'end'])
  expect(nextFrom(graph, 'end')).toEqual([])
})

test('an outcome is an end only while nothing leaves it', () => {
  expect(graph.places.filter((entry) => isEnd(graph, entry)).map((entry) => entry.id)).toEqual(['end'])
})

test('edges into a place come from everywhere, a loop included', () => {
  const looped = { ...graph, edges: [...graph.edges, way('end', 'end')] }
  expect(edgesInto(looped, 'end').map((edge) => edge.from)).toEqual(['middle', 'end'])
})
