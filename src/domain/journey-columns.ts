import { size } from '#src/domain/journey-picture.ts'

/** Where a lane's boxes, or the lines between two lanes, stand from left to right. */
export type Column = { readonly x: number; readonly width: number }

/** `gutters[n]` is left of lane n; the last one is right of the last lane. */
export type Columns = {
  readonly width: number
  readonly lanes: readonly Column[]
  readonly gutters: readonly Column[]
}

/** Room between a line and the boxes beside it; the outermost lines stand nearer to the edge of the picture. */
const innerPadding = 17
const outerPadding = 3

/** What a lane holds: how much of it in any unit, and how wide its words are where none of them is broken. */
export type LaneLoad = { readonly amount: number; readonly natural: number }

/**
 * The columns of the picture: gutters as wide as the lines in them need, then the lanes. The fullest lane is as wide
 * as its words, so that they need fewer lines and the picture stays low; the others share what is left.
 * @param tracks How many lines run side by side in each gutter: one number more than there are lanes.
 */
export function columnsOf(tracks: readonly number[], loads: readonly LaneLoad[]): Columns {
  const last = tracks.length - 1
  const gutterWidths = tracks.map((count, index) => {
    const isOuter = index === 0 || index === last
    if (isOuter && count === 0) return outerPadding
    return (isOuter ? outerPadding : innerPadding) + innerPadding + Math.max(0, count - 1) * size.track
  })
  const room = size.width - gutterWidths.reduce((sum, width) => sum + width, 0)
  const laneWidths = shareRoom(room, loads)
  const lanes: Column[] = []
  const gutters: Column[] = []
  let x = 0
  for (const [index, width] of gutterWidths.entries()) {
    gutters.push({ x, width })
    x += width
    if (index === last) break
    const laneWidth = laneWidths[index] ?? size.leastLane
    lanes.push({ x, width: laneWidth })
    x += laneWidth
  }
  return { width: Math.max(size.width, x), lanes, gutters }
}

function shareRoom(room: number, loads: readonly LaneLoad[]): readonly number[] {
  const even = Math.max(size.leastLane, Math.floor(room / loads.length))
  const fullest = loads.reduce((most, load) => (load.amount > most.amount ? load : most), { amount: 0, natural: even })
  const spare = room - size.leastLane * (loads.length - 1)
  const widest = Math.max(even, Math.min(fullest.natural, spare))
  const rest = Math.max(size.leastLane, Math.floor((room - widest) / Math.max(1, loads.length - 1)))
  return loads.map((load) => (load === fullest ? widest : rest))
}

/**
 * The x of each of `count` lines in a gutter, from left to right.
 * @param gutter Its number; the outermost gutters have less room on their outer side.
 */
export function trackPositions(columns: Columns, gutter: number, count: number): readonly number[] {
  const column = columns.gutters[gutter] ?? { x: 0, width: 0 }
  const left = gutter === 0 ? outerPadding : innerPadding
  const right = gutter === columns.gutters.length - 1 ? outerPadding : innerPadding
  const room = Math.max(0, column.width - left - right)
  const step = count > 1 ? Math.min(size.track, room / (count - 1)) : 0
  return Array.from({ length: count }, (_, index) => column.x + left + index * step + (count === 1 ? room / 2 : 0))
}
