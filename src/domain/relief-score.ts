import { noLaw } from '#src/domain/no-law.ts'
import type { ReliefCategory, ReliefLevel, ReliefRubric } from '#src/schema/relief-rubric.ts'
import type { ReliefState } from '#src/schema/relief-state.ts'

/** For each category, by its id, the level of a law; `none` where a state has no law for people who were adults. */
export type ReliefLevels = ReliefState['levels']

/** What one category gives a law. */
export type CategoryScore = {
  readonly category: ReliefCategory
  /** Undefined where there is no law. */
  readonly level: ReliefLevel | undefined
  readonly points: number
  /** The most that the category can give. */
  readonly most: number
}

/** What a law scores. Without a law for people who were adults a state gets no rank, as in the source. */
export type ReliefScore = {
  readonly categories: readonly CategoryScore[]
  readonly total: number
  readonly most: number
  readonly isRanked: boolean
}

/** The score of a law, category by category. A level that the rubric does not know counts as no law: the check refuses it. */
export function reliefScore(rubric: ReliefRubric, levels: ReliefLevels): ReliefScore {
  const categories = rubric.categories.map((category): CategoryScore => {
    const level = category.levels.find(({ id }) => id === levels[category.id])
    return { category, level, points: level?.points ?? 0, most: mostOf(category) }
  })
  return {
    categories,
    total: sum(categories.map(({ points }) => points)),
    most: sum(categories.map(({ most }) => most)),
    isRanked: categories.every(({ level }) => level !== undefined),
  }
}

/** The most points that a category gives. */
export function mostOf({ levels }: ReliefCategory): number {
  return Math.max(...levels.map(({ points }) => points))
}

/** The levels of no law at all. */
export function withoutLaw({ categories }: ReliefRubric): ReliefLevels {
  return Object.fromEntries(categories.map(({ id }) => [id, noLaw]))
}

/** The levels of the law that gives least: the first of every category. */
export function leastLaw({ categories }: ReliefRubric): ReliefLevels {
  return Object.fromEntries(categories.map(({ id, levels }) => [id, levels[0]?.id ?? noLaw]))
}

/** The levels of the ideal law: the last of every category. */
export function idealLaw({ categories }: ReliefRubric): ReliefLevels {
  return Object.fromEntries(categories.map(({ id, levels }) => [id, levels.at(-1)?.id ?? noLaw]))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
