import { edgesFrom, isEnd } from '#src/domain/journey-graph.ts'
import { fonts, size } from '#src/domain/journey-picture.ts'
import { formOf, leavingOf, type EdgeForm, type Leaving, type Seat } from '#src/domain/journey-route.ts'
import { wrapText } from '#src/domain/journey-text.ts'
import type { Edge, Journey, Place } from '#src/schema/journey.ts'

/** One edge as a row beneath the place that it leaves. Distances are from the upper edge of the row. */
export type Row = {
  readonly edge: Edge
  readonly form: EdgeForm
  readonly leaving: Leaving | undefined
  readonly endsCase: boolean
  readonly label: readonly string[]
  readonly name: readonly string[]
  readonly height: number
  /** Where the line leaves the river. */
  readonly turn: number
  /** The base lines of the words, first those of the label, then those of the name. */
  readonly baselines: readonly number[]
}

/** What rows are made from: the journey, the names of its places by id, the seats of the boxes. */
export type RowSource = {
  readonly journey: Journey
  readonly names: ReadonlyMap<string, string>
  readonly seats: ReadonlyMap<string, Seat>
}

/**
 * The rows beneath a place, from the top: ways up, ways down (the farthest first, so that they do not cross), other
 * lanes, branches, and last the river that runs straight on.
 */
export function rowsOf(place: Place, source: RowSource, textWidth: number): readonly Row[] {
  return edgesFrom(source.journey, place.id)
    .map((edge) => ({ edge, rank: rankOf(edge, source) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ edge }) => rowOf(edge, source, textWidth))
}

const ranks = { up: 0, down: 1, right: 2, left: 3, branch: 4, straight: 5 } as const

function rankOf(edge: Edge, { journey, seats }: RowSource): number {
  const form = formOf(edge, journey, seats)
  const from = seats.get(edge.from)
  const to = seats.get(edge.to)
  if (form !== 'channel' || from === undefined || to === undefined)
    return ranks[form === 'straight' ? 'straight' : 'branch']
  const leaving = leavingOf(from, to)
  // A thousandth of a rank orders the rows of one kind among themselves.
  const order = leaving === 'down' ? -to.order : to.order
  return ranks[leaving] + order / 1000
}

function rowOf(edge: Edge, source: RowSource, textWidth: number): Row {
  const form = formOf(edge, source.journey, source.seats)
  const from = source.seats.get(edge.from)
  const to = source.seats.get(edge.to)
  const leaving = form === 'channel' && from !== undefined && to !== undefined ? leavingOf(from, to) : undefined
  const wrap = (text: string) => wrapText(text, { width: textWidth, font: fonts.words })
  const target = source.journey.places.find((place) => place.id === edge.to)
  const label = wrap(edge.short)
  // A line that leads to the box below or to the lane on the right is followed by eye; other ends are named as well.
  const isInView = form === 'straight' || leaving === 'right'
  const name = isInView ? [] : wrap(source.names.get(edge.to) ?? edge.to)
  const endsCase = target !== undefined && isEnd(source.journey, target)
  return { edge, form, leaving, endsCase, label, name, ...measure(form, leaving, [label.length, name.length]) }
}

/** Room above the words of a row, and from the words of the last row to the arrow into the next box. */
const above = 5
const arrowRoom = 17

function measure(form: EdgeForm, leaving: Leaving | undefined, lines: readonly [number, number]) {
  const [labels, names] = lines
  // A line to the right runs beneath its label.
  const beneath = leaving === 'right' ? 10 : 0
  const arrow = form === 'straight' ? arrowRoom : 0
  const height = above * 2 + (labels + names) * size.line + beneath + arrow
  const baselines = Array.from({ length: labels + names }, (_, index) => above + 15 + index * size.line)
  const turn = leaving === 'right' ? above + labels * size.line + 4 : height / 2
  return { height, turn, baselines }
}
