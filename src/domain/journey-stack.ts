import { fonts, size, type Box, type Font } from '#src/domain/journey-picture.ts'
import type { Columns } from '#src/domain/journey-columns.ts'
import type { LanePlaces } from '#src/domain/journey-route.ts'
import type { Row } from '#src/domain/journey-rows.ts'
import { wrapText } from '#src/domain/journey-text.ts'
import type { Place } from '#src/schema/journey.ts'

/** A row at its height in the picture. */
export type StackedRow = Row & { readonly top: number; readonly turnY: number }

/** A box at its place, with the rows beneath it. */
export type Stacked = {
  readonly place: Place
  readonly lane: number
  readonly box: Box
  readonly title: readonly string[]
  readonly note: readonly string[]
  readonly rows: readonly StackedRow[]
  /** Where the next thing in the lane may begin. */
  readonly bottom: number
}

/** What the stack is made from. */
export type StackSource = {
  readonly lanes: LanePlaces
  readonly columns: Columns
  readonly names: ReadonlyMap<string, string>
  readonly rows: ReadonlyMap<string, readonly Row[]>
  /** The y at which the boxes of every lane may begin. */
  readonly top: number
}

/** Room between a place from which no river runs straight on and the next one. */
const pause = 34
/** From the note of a spring to the box beneath it. */
const springRun = 26

/**
 * Every box with its height in the picture, lane by lane. A box that is reached from a lane on its left stands level
 * with the line that reaches it, or lower.
 */
export function stack(source: StackSource): readonly Stacked[] {
  const done: Stacked[] = []
  for (const [lane, places] of source.lanes.entries()) {
    let y = source.top
    for (const place of places) {
      const stacked = stackOne(place, { source, lane, y, reachedAt: reachedAt(place, done, lane) })
      done.push(stacked)
      y = stacked.bottom
    }
  }
  return done
}

/** The y of the lowest line that comes from a lane on the left, or nothing. */
function reachedAt(place: Place, done: readonly Stacked[], lane: number): number | undefined {
  const turns = done
    .filter((other) => other.lane < lane)
    .flatMap((other) => other.rows.filter((row) => row.form === 'channel' && row.edge.to === place.id))
    .map((row) => row.turnY)
  return turns.length === 0 ? undefined : Math.max(...turns)
}

/** How the name of a place is set: a stage stands out. */
export function titleFont(place: Pick<Place, 'kind'>): Font {
  return place.kind === 'stage' ? fonts.title : fonts.words
}

/** What stands before and after the name of a place within its box. */
export function titlePadding(place: Pick<Place, 'kind'>): number {
  return 2 * size.boxPadding + (place.kind === 'outcome' ? size.sign : 0)
}

type Spot = {
  readonly source: StackSource
  readonly lane: number
  readonly y: number
  readonly reachedAt: number | undefined
}

function stackOne(place: Place, { source, lane, y, reachedAt }: Spot): Stacked {
  const column = source.columns.lanes[lane] ?? { x: 0, width: size.leastLane }
  const title = wrapText(source.names.get(place.id) ?? place.id, {
    width: column.width - titlePadding(place),
    font: titleFont(place),
  })
  const note =
    place.anytime === undefined ? [] : wrapText(place.anytime, { width: column.width - size.words, font: fonts.words })
  const height = Math.max(size.box, title.length * size.titleLine + 22)
  const springHeight = note.length === 0 ? 0 : note.length * size.line + springRun
  const top = Math.max(y + springHeight, reachedAt === undefined ? 0 : reachedAt - height / 2)
  const box = { x: column.x, y: top, width: column.width, height }
  let rowTop = top + height
  const rows = (source.rows.get(place.id) ?? []).map((row) => {
    const placed = { ...row, top: rowTop, turnY: rowTop + row.turn }
    rowTop += row.height
    return placed
  })
  const runsOn = rows.some((row) => row.form === 'straight')
  return { place, lane, box, title, note, rows, bottom: rowTop + (runsOn ? 0 : pause) }
}
