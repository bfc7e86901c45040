import type { Channel } from '#src/domain/journey-channels.ts'
import { trackPositions, type Columns } from '#src/domain/journey-columns.ts'
import { size, type Box, type Point } from '#src/domain/journey-picture.ts'
import type { Stacked, StackedRow } from '#src/domain/journey-stack.ts'
import { trackOrder } from '#src/domain/journey-tracks.ts'

/** The x of the river that leaves a box. */
function trunkX(box: Box): number {
  return box.x + size.trunk
}

/** The middle of the pool at the end of a branch. */
function poolAt(box: Box, row: Pick<StackedRow, 'turnY'>): Point {
  return { x: box.x + size.words - 14, y: row.turnY }
}

/** The line of a branch, from the box to the rim of its pool. */
export function branchLine(from: Stacked, row: StackedRow): readonly Point[] {
  const x = trunkX(from.box)
  return [
    { x, y: from.box.y + from.box.height },
    { x, y: row.turnY },
    { x: poolAt(from.box, row).x - size.pool, y: row.turnY },
  ]
}

/** The line that runs straight on from a box to the next one. */
export function straightLine(from: Stacked, to: Stacked): readonly Point[] {
  const x = trunkX(from.box)
  return [
    { x, y: from.box.y + from.box.height },
    { x, y: to.box.y },
  ]
}

/** The lines of all channels by the id of the edge. */
export function channelLines(channels: readonly Channel[], columns: Columns): ReadonlyMap<string, readonly Point[]> {
  const legs = channels.flatMap((channel) => channel.legs)
  const tracks = columns.gutters.map((_, gutter) => {
    const keys = trackOrder(legs, gutter)
    const positions = trackPositions(columns, gutter, keys.length)
    return new Map(keys.map((key, index): [string, number] => [key, positions[index] ?? 0]))
  })
  return new Map(
    channels.map((channel): [string, readonly Point[]] => [
      channel.id,
      channelLine(channel, (gutter, key) => tracks[gutter]?.get(key) ?? 0),
    ]),
  )
}

function channelLine(channel: Channel, xOf: (gutter: number, key: string) => number): readonly Point[] {
  const { from, row, port } = channel
  const x = trunkX(from.box)
  const turns = channel.legs.flatMap((leg) => {
    const legX = xOf(leg.gutter, leg.key)
    return [
      { x: legX, y: leg.from.y },
      { x: legX, y: leg.to.y },
    ]
  })
  const portX = port.side === 'left' ? port.box.x : port.box.x + port.box.width
  return [{ x, y: from.box.y + from.box.height }, { x, y: row.turnY }, ...turns, { x: portX, y: port.y }]
}

/** The points at which a line that runs across meets the upright part of another line and has to pause. */
export function gapsOf(line: readonly Point[], others: readonly (readonly Point[])[]): readonly Point[] {
  const gaps = new Map<string, Point>()
  for (const across of stretches(line).filter(({ a, b }) => a.y === b.y)) {
    for (const upright of others.flatMap(stretches).filter(({ a, b }) => a.x === b.x)) {
      const isBetween = upright.a.x > Math.min(across.a.x, across.b.x) && upright.a.x < Math.max(across.a.x, across.b.x)
      const isPassed =
        across.a.y > Math.min(upright.a.y, upright.b.y) && across.a.y < Math.max(upright.a.y, upright.b.y)
      if (isBetween && isPassed) gaps.set(`${upright.a.x} ${across.a.y}`, { x: upright.a.x, y: across.a.y })
    }
  }
  return [...gaps.values()]
}

function stretches(line: readonly Point[]): readonly { readonly a: Point; readonly b: Point }[] {
  return line.slice(1).flatMap((b, index) => {
    const a = line[index]
    return a === undefined ? [] : [{ a, b }]
  })
}
