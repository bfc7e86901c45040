import { edgeId } from '#src/domain/journey-graph.ts'
import type { Box } from '#src/domain/journey-picture.ts'
import type { Stacked, StackedRow } from '#src/domain/journey-stack.ts'

/** Where a channel comes from as it reaches its box. */
type Approach = 'above' | 'across' | 'below'

/** A stretch that runs up or down in a gutter. Stretches with the same key flow together into one. */
export type Leg = { readonly gutter: number; readonly key: string; readonly from: Turn; readonly to: Turn }

/** The end of a leg: at what height, and to which side the line turns there. */
export type Turn = { readonly y: number; readonly side: 'left' | 'right' }

/** A planned channel: its row, its port on the box that it reaches, and its legs in order (none: a straight line across). */
export type Channel = {
  readonly id: string
  readonly from: Stacked
  readonly row: StackedRow
  readonly port: { readonly side: 'left' | 'right'; readonly box: Box; readonly y: number }
  readonly legs: readonly Leg[]
}

/** A channel before its port and legs are known. */
type Draft = {
  readonly id: string
  readonly from: Stacked
  readonly row: StackedRow
  readonly to: Stacked
  readonly side: 'left' | 'right'
  readonly approach: Approach
  readonly portKey: string
  readonly gutters: { readonly own: number; readonly target: number }
}

/** From the lowest thing in the picture to the first line that runs beneath everything, and between two of those. */
const underRun = 16

/**
 * All channels of the picture. A channel that has to pass a whole lane goes straight across where the lane is empty,
 * and beneath everything where it is not: it never runs through a box or through words.
 */
export function planChannels(stacked: readonly Stacked[]): readonly Channel[] {
  const drafts = stacked.flatMap((from) =>
    from.rows
      .filter((row) => row.form === 'channel')
      .flatMap((row) =>
        stacked.filter((to) => to.place.id === row.edge.to).map((to) => draftOf({ from, row, to }, stacked)),
      ),
  )
  const bottom = Math.max(0, ...stacked.map((entry) => entry.bottom))
  let under = 0
  return drafts.map((draft) => {
    const port = portOf(draft, drafts)
    const isUnder = draft.gutters.own !== draft.gutters.target && draft.approach !== 'across'
    if (isUnder) under += 1
    return {
      id: draft.id,
      from: draft.from,
      row: draft.row,
      port,
      legs: legsOf(draft, port.y, bottom + under * underRun),
    }
  })
}

type Ends = { readonly from: Stacked; readonly row: StackedRow; readonly to: Stacked }

function draftOf({ from, row, to }: Ends, stacked: readonly Stacked[]): Draft {
  const id = edgeId(row.edge)
  const side = row.leaving === 'left' ? 'right' : 'left'
  const own = row.leaving === 'right' ? from.lane + 1 : from.lane
  const target = side === 'left' ? to.lane : to.lane + 1
  const isNear = own === target
  const nearApproach = row.turnY < to.box.y + to.box.height / 2 ? 'above' : 'below'
  const farApproach = isFree(to, [own, target], stacked) ? 'across' : 'below'
  const approach = isNear ? nearApproach : farApproach
  const portKey = `${to.place.id} ${side} ${approach}${approach === 'across' ? ` ${id}` : ''}`
  return { id, from, row, to, side, approach, portKey, gutters: { own, target } }
}

/** Whether the lanes between two gutters are empty at the height of a box. */
function isFree(to: Stacked, gutters: readonly [number, number], stacked: readonly Stacked[]): boolean {
  const [low, high] = [Math.min(...gutters), Math.max(...gutters)]
  return stacked
    .filter((entry) => entry.lane >= low && entry.lane < high)
    .every((entry) => entry.bottom < to.box.y || spanTop(entry) > to.box.y + to.box.height)
}

/** The upper end of a place with its spring, which stands no higher than this above the box. */
function spanTop(entry: Stacked): number {
  return entry.box.y - (entry.note.length + 1) * underRun * 2
}

/** Where a channel enters its box: the ports of one side stand evenly, those from above first. */
function portOf(draft: Draft, drafts: readonly Draft[]): Channel['port'] {
  const order = { above: 0, across: 1, below: 2 } as const
  const rivals = drafts.filter((other) => other.to === draft.to && other.side === draft.side)
  const keys = [
    ...new Set(rivals.toSorted((a, b) => order[a.approach] - order[b.approach]).map((other) => other.portKey)),
  ]
  const { box } = draft.to
  // Ports on the right stand a little lower, or their lines could run over those to the left of a box level with this one.
  const lower = draft.side === 'right' ? 5 : 0
  const even = box.y + (box.height * (keys.indexOf(draft.portKey) + 1)) / (keys.length + 1) + lower
  const isLevel = keys.length === 1 && rivals.length === 1 && Math.abs(draft.row.turnY - even) <= box.height / 4
  return { side: draft.side, box, y: isLevel ? draft.row.turnY : even }
}

function legsOf(draft: Draft, portY: number, underY: number): readonly Leg[] {
  const { own, target } = draft.gutters
  const leavesTo = draft.row.leaving === 'right' ? 'left' : 'right'
  const start: Turn = { y: draft.row.turnY, side: leavesTo }
  const onward = leavesTo === 'left' ? 'right' : 'left'
  const end: Turn = { y: portY, side: draft.side === 'left' ? 'right' : 'left' }
  if (own === target) return start.y === portY ? [] : [{ gutter: own, key: draft.portKey, from: start, to: end }]
  if (draft.approach === 'across') return [{ gutter: own, key: draft.id, from: start, to: { y: portY, side: onward } }]
  return [
    { gutter: own, key: draft.id, from: start, to: { y: underY, side: onward } },
    { gutter: target, key: draft.portKey, from: { y: underY, side: leavesTo }, to: end },
  ]
}
