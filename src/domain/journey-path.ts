import { size, type PictureEdge, type Point } from '#src/domain/journey-picture.ts'

/**
 * The `d` of a line with rounded corners and with its pauses.
 * @example linePath([{ x: 0, y: 0 }, { x: 0, y: 30 }]) // 'M0 0V30'
 */
export function linePath(points: readonly Point[], gaps: readonly Point[] = []): string {
  const [start] = points
  if (start === undefined) return ''
  let path = `M${at(start)}`
  let here = start
  for (const [index, corner] of points.slice(1).entries()) {
    const next = points[index + 2]
    const radius =
      next === undefined ? 0 : Math.min(size.corner, distance(here, corner) / 2, distance(corner, next) / 2)
    const stop = toward(corner, here, radius)
    path += pauses(here, stop, gaps) + step(stop, here)
    here = stop
    if (next !== undefined && radius > 0) {
      const turned = toward(corner, next, radius)
      path += `Q${at(corner)} ${at(turned)}`
      here = turned
    }
  }
  return path
}

/**
 * The `d` of the plain arrow head at the end of a line.
 * @param reach How far the head reaches to either side.
 */
function headPath(points: readonly Point[], reach: number): string {
  const end = points.at(-1)
  const before = points.at(-2)
  if (end === undefined || before === undefined) return ''
  const tip = toward(end, before, 2)
  const back = toward(end, before, 3 + reach)
  const isAcross = end.y === before.y
  const wing = (by: number) => (isAcross ? { x: back.x, y: back.y + by } : { x: back.x + by, y: back.y })
  return `M${at(wing(-reach))}L${at(tip)}L${at(wing(reach))}`
}

/** The whole `d` of an edge: its line and its head, a smaller one on a short branch. */
export function edgePath(edge: Pick<PictureEdge, 'points' | 'gaps' | 'form'>): string {
  return linePath(edge.points, edge.gaps) + headPath(edge.points, edge.form === 'branch' ? 4 : 6)
}

/** The pauses on a stretch that runs across, in the order in which the line meets them. */
function pauses(from: Point, to: Point, gaps: readonly Point[]): string {
  if (from.y !== to.y) return ''
  return gaps
    .filter((gap) => gap.y === from.y && gap.x > Math.min(from.x, to.x) && gap.x < Math.max(from.x, to.x))
    .toSorted((a, b) => distance(from, a) - distance(from, b))
    .map((gap) => {
      const sign = Math.sign(to.x - from.x)
      return `H${num(gap.x - sign * size.gap)}M${at({ x: gap.x + sign * size.gap, y: gap.y })}`
    })
    .join('')
}

function step(to: Point, from: Point): string {
  if (to.x === from.x && to.y === from.y) return ''
  return to.y === from.y ? `H${num(to.x)}` : `V${num(to.y)}`
}

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function at(point: Point): string {
  return `${num(point.x)} ${num(point.y)}`
}

/** Half units are fine enough for a line and keep the markup small. */
function num(value: number): string {
  return String(Math.round(value * 2) / 2)
}
