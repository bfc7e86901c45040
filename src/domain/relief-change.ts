import { leastLaw, reliefScore, type CategoryScore, type ReliefLevels } from '#src/domain/relief-score.ts'
import type { ReliefCategory, ReliefLevel, ReliefRubric } from '#src/schema/relief-rubric.ts'

/** One change of a law: in this category to this level, and the points that it gains. */
export type ReliefChange = {
  readonly category: ReliefCategory
  readonly level: ReliefLevel
  readonly gain: number
}

/** What it takes to reach a total. */
export type ReliefPlan = {
  readonly goal: number
  /** Whether there has to be a law first: the changes then start from the law that gives least. */
  readonly needsLaw: boolean
  /** The fewest changes that reach the goal, those that gain most first. Empty where nothing has to change. */
  readonly changes: readonly ReliefChange[]
  /** The total after them. */
  readonly total: number
}

/** The single change that gains most; undefined for a law that has the best level everywhere. */
export function bestChange(rubric: ReliefRubric, levels: ReliefLevels): ReliefChange | undefined {
  return bestChanges(rubric, levels)[0]
}

/**
 * The fewest changes by which a law reaches a total; the last of them goes no further than it has to.
 * @throws {RangeError} for a goal that no law can reach
 */
export function planFor(rubric: ReliefRubric, levels: ReliefLevels, goal: number): ReliefPlan {
  const now = reliefScore(rubric, levels)
  if (goal > now.most) throw new RangeError(`No law can reach ${String(goal)} of ${String(now.most)} points.`)
  const start = now.isRanked ? now : reliefScore(rubric, leastLaw(rubric))
  const changes: ReliefChange[] = []
  let total = start.total
  for (const best of bestChanges(rubric, now.isRanked ? levels : leastLaw(rubric))) {
    if (total >= goal) break
    const change = smallestEnough(best, goal - total)
    changes.push(change)
    total += change.gain
  }
  return { goal, needsLaw: !now.isRanked, changes, total }
}

/** The best level of each category that can gain, the largest gain first; of two that gain as much the earlier category. */
function bestChanges(rubric: ReliefRubric, levels: ReliefLevels): readonly ReliefChange[] {
  return reliefScore(rubric, levels)
    .categories.flatMap(bestIn)
    .toSorted((a, b) => b.gain - a.gain)
}

function bestIn({ category, points, most }: CategoryScore): readonly ReliefChange[] {
  const level = category.levels.find((one) => one.points === most)
  return level === undefined || most === points ? [] : [{ category, level, gain: most - points }]
}

/** The lowest level of a change's category that still gains what is needed. */
function smallestEnough({ category, level, gain }: ReliefChange, needed: number): ReliefChange {
  const from = level.points - gain
  const enough = category.levels.find(({ points }) => points - from >= needed) ?? level
  return { category, level: enough, gain: enough.points - from }
}
