import { planChannels, type Channel } from '#src/domain/journey-channels.ts'
import { columnsOf, type Columns } from '#src/domain/journey-columns.ts'
import { edgeId } from '#src/domain/journey-graph.ts'
import { layoutKey, lowerKey, type KeyWords } from '#src/domain/journey-key.ts'
import { laneLoads } from '#src/domain/journey-load.ts'
import { branchLine, channelLines, gapsOf, straightLine } from '#src/domain/journey-lines.ts'
import {
  fonts,
  size,
  type Picture,
  type PictureEdge,
  type PictureLane,
  type PicturePlace,
  type Point,
} from '#src/domain/journey-picture.ts'
import { lanePlaces, seatsOf } from '#src/domain/journey-route.ts'
import { rowsOf } from '#src/domain/journey-rows.ts'
import { stack, type Stacked, type StackedRow } from '#src/domain/journey-stack.ts'
import { wrapText } from '#src/domain/journey-text.ts'
import type { Journey } from '#src/schema/journey.ts'

/** The words of a picture: what each place is called, by id (a stage has its title from its page), and the key. */
export type PictureWords = { readonly names: ReadonlyMap<string, string>; readonly key: KeyWords }

/** The picture of a journey: every box, every edge exactly once, every word, in user units. */
export function layoutJourney(journey: Journey, words: PictureWords): Picture {
  // The lines in the gutters take their room from the lanes, and narrower lanes move the lines: settle both in turn.
  let draft = draftPicture(journey, words.names, journey.lanes.map(() => 1).concat(0))
  for (let round = 0; round < 3; round += 1) draft = draftPicture(journey, words.names, tracksOf(draft))
  return finish(draft, journey, words.key)
}

type Draft = {
  readonly columns: Columns
  readonly heads: readonly PictureLane[]
  readonly stacked: readonly Stacked[]
  readonly channels: readonly Channel[]
}

function draftPicture(journey: Journey, names: ReadonlyMap<string, string>, tracks: readonly number[]): Draft {
  const lanes = lanePlaces(journey)
  const source = { journey, names, seats: seatsOf(lanes) }
  const columns = columnsOf(tracks, laneLoads(lanes, source))
  const rows = new Map(
    lanes.flatMap((places, lane) => {
      const textWidth = (columns.lanes[lane]?.width ?? size.leastLane) - size.words
      return places.map((place) => [place.id, rowsOf(place, source, textWidth)] as const)
    }),
  )
  const heads = laneHeads(journey, columns)
  const top = Math.max(0, ...heads.map((head) => head.rule.y)) + 28
  const stacked = stack({ lanes, columns, names, rows, top })
  return { columns, heads, stacked, channels: planChannels(stacked) }
}

/** How many lines stand side by side in each gutter. */
function tracksOf(draft: Draft): readonly number[] {
  const legs = draft.channels.flatMap((channel) => channel.legs)
  return draft.columns.gutters.map(
    (_, gutter) => new Set(legs.filter((leg) => leg.gutter === gutter).map((leg) => leg.key)).size,
  )
}

function laneHeads(journey: Journey, columns: Columns): readonly PictureLane[] {
  const wrapped = journey.lanes.map((lane, index) =>
    wrapText(lane.name, { width: columns.lanes[index]?.width ?? 0, font: fonts.lane }),
  )
  const most = Math.max(1, ...wrapped.map((lines) => lines.length))
  const ruleY = most * size.laneTitleLine + 6
  return wrapped.map((lines, index) => {
    const { x, width } = columns.lanes[index] ?? { x: 0, width: 0 }
    // Short heads stand on the rule too, so that the three of them share a base.
    const firstLine = most - lines.length
    return {
      number: index + 1,
      rule: { x, y: ruleY, width, height: 3 },
      lines: lines.map((text, line) => ({ text, x, y: (firstLine + line) * size.laneTitleLine + 18 })),
    }
  })
}

function finish(draft: Draft, journey: Journey, keyWords: KeyWords): Picture {
  const lines = linesOf(draft)
  const edges = draft.stacked.flatMap((from) => from.rows.map((row) => pictureEdge(from, row, lines)))
  const lastLane = draft.columns.lanes.length - 1
  const { key, height } = layoutKey(keyWords, draft.columns.lanes[lastLane] ?? { x: 0, width: size.leastLane })
  // The key stands in the lower right corner. No line runs beneath the last lane: there is nothing beyond it.
  const keyTop = Math.max(
    ...draft.heads.map((head) => head.rule.y),
    ...draft.stacked.filter((entry) => entry.lane === lastLane).map((entry) => entry.bottom),
  )
  const lowest = [...lines.values()].flat().map((point) => point.y + margin)
  const bottom = Math.max(keyTop + margin + height, ...draft.stacked.map((entry) => entry.bottom), ...lowest)
  return {
    width: draft.columns.width,
    height: Math.ceil(bottom),
    lanes: draft.heads,
    places: journey.places.flatMap((place) =>
      draft.stacked.filter((entry) => entry.place.id === place.id).map(picturePlace),
    ),
    edges: journey.edges.flatMap((edge) => edges.filter((drawn) => drawn.id === edgeId(edge))),
    key: lowerKey(key, Math.ceil(bottom) - height),
  }
}

/** Room beneath the lowest line. */
const margin = 8

function linesOf(draft: Draft): ReadonlyMap<string, readonly Point[]> {
  const channels = channelLines(draft.channels, draft.columns)
  return new Map(
    draft.stacked.flatMap((from) =>
      from.rows.map((row): [string, readonly Point[]] => {
        const id = edgeId(row.edge)
        const to = draft.stacked.find((entry) => entry.place.id === row.edge.to)
        if (row.form === 'straight' && to !== undefined) return [id, straightLine(from, to)]
        return [id, channels.get(id) ?? branchLine(from, row)]
      }),
    ),
  )
}

function pictureEdge(from: Stacked, row: StackedRow, lines: ReadonlyMap<string, readonly Point[]>): PictureEdge {
  const id = edgeId(row.edge)
  const points = lines.get(id) ?? []
  const others = [...lines].filter(([other]) => other !== id).map(([, line]) => line)
  const words = [...row.label, ...row.name].map((text, index) => ({
    text,
    x: from.box.x + size.words,
    y: row.top + (row.baselines[index] ?? 0),
  }))
  return {
    id,
    from: row.edge.from,
    to: row.edge.to,
    lane: from.lane + 1,
    form: row.form,
    points,
    gaps: gapsOf(points, others),
    label: words.slice(0, row.label.length),
    name: words.slice(row.label.length),
    pool: row.form === 'branch' ? { isEnd: row.endsCase } : undefined,
  }
}

function picturePlace(entry: Stacked): PicturePlace {
  const { box, title, note, place } = entry
  const firstLine = box.y + box.height / 2 - ((title.length - 1) * size.titleLine) / 2 + 6
  const isTurn = place.kind === 'outcome'
  const titleX = box.x + size.boxPadding + (isTurn ? size.sign : 0)
  const noteTop = box.y - note.length * size.line - 26
  return {
    id: place.id,
    kind: place.kind,
    lane: entry.lane + 1,
    box,
    turn: isTurn ? { x: box.x + size.boxPadding + size.pool, y: box.y + box.height / 2 } : undefined,
    lines: title.map((text, line) => ({ text, x: titleX, y: firstLine + line * size.titleLine })),
    spring:
      note.length === 0
        ? undefined
        : {
            source: { x: box.x + size.trunk, y: noteTop + 10 },
            lines: note.map((text, line) => ({ text, x: box.x + size.words, y: noteTop + 15 + line * size.line })),
          },
  }
}
