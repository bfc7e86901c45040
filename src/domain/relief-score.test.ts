import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestChange, planFor } from '#src/domain/relief-change.ts'
import { idealLaw, leastLaw, mostOf, reliefScore, withoutLaw, type ReliefLevels } from '#src/domain/relief-score.ts'
import { noLaw } from '#src/domain/no-law.ts'
import type { ReliefRubric } from '#src/schema/relief-rubric.ts'

/** Levels of a category: rising points, each with an id. */
const levels = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 })
  .map((points) =>
    points.toSorted((a, b) => a - b).map((points) => ({ id: `p-${String(points)}`, points, words: 'It says so.' })),
  )

const rubrics: fc.Arbitrary<ReliefRubric> = fc.array(levels, { minLength: 1, maxLength: 8 }).map((all) => ({
  source: 'a-report',
  none: 'No law.',
  categories: all.map((levels, place) => ({
    ...{ id: `c-${String(place)}`, name: `Category ${String(place)}`, about: 'What?', levels },
  })),
}))

/** A rubric with a law that has a level in every category. */
const laws = rubrics.chain((rubric) =>
  fc.tuple(...rubric.categories.map(({ levels }) => fc.constantFrom(...levels.map(({ id }) => id)))).map((ids) => ({
    rubric,
    levels: Object.fromEntries(rubric.categories.map(({ id }, place) => [id, ids[place] ?? noLaw])),
  })),
)

/** A law after one change. */
const after = (levels: ReliefLevels, category: string, level: string): ReliefLevels => ({
  ...levels,
  [category]: level,
})

test('a total is the sum of the categories, between the least law and the ideal one', () => {
  fc.assert(
    fc.property(laws, ({ rubric, levels }) => {
      const score = reliefScore(rubric, levels)
      expect(score.total).toBe(score.categories.reduce((sum, { points }) => sum + points, 0))
      expect(score.total).toBeGreaterThanOrEqual(reliefScore(rubric, leastLaw(rubric)).total)
      expect(score.total).toBeLessThanOrEqual(reliefScore(rubric, idealLaw(rubric)).total)
      expect(reliefScore(rubric, idealLaw(rubric)).total).toBe(score.most)
      expect(score.isRanked).toBe(true)
    }),
  )
})

test('a state without a law scores nothing and has no rank, and one gap is enough to have none', () => {
  fc.assert(
    fc.property(laws, ({ rubric, levels }) => {
      expect(reliefScore(rubric, withoutLaw(rubric))).toMatchObject({ total: 0, isRanked: false })
      const [first] = rubric.categories
      if (first === undefined) return
      expect(reliefScore(rubric, after(levels, first.id, noLaw)).isRanked).toBe(false)
    }),
  )
})

test('no single change gains more than the best one', () => {
  fc.assert(
    fc.property(laws, ({ rubric, levels }) => {
      const { total, most } = reliefScore(rubric, levels)
      const best = bestChange(rubric, levels)
      const totals = rubric.categories.flatMap((category) =>
        category.levels.map(({ id }) => reliefScore(rubric, after(levels, category.id, id)).total),
      )
      expect(total + (best?.gain ?? 0)).toBe(Math.max(total, ...totals))
      expect(best === undefined).toBe(total === most)
    }),
  )
})

test('a plan reaches its goal, goes no further than it has to in its last step, and no fewer changes would do', () => {
  fc.assert(
    fc.property(laws, fc.nat(300), fc.boolean(), ({ rubric, levels: law }, wanted, hasLaw) => {
      const levels = hasLaw ? law : withoutLaw(rubric)
      const { most } = reliefScore(rubric, levels)
      const goal = Math.min(wanted, most)
      const plan = planFor(rubric, levels, goal)
      expect(plan.needsLaw).toBe(!hasLaw)
      const start = hasLaw ? levels : leastLaw(rubric)
      const changed = plan.changes.reduce((now, { category, level }) => after(now, category.id, level.id), start)
      expect(reliefScore(rubric, changed).total).toBe(plan.total)
      expect(plan.total).toBeGreaterThanOrEqual(goal)
      const gains = reliefScore(rubric, start)
        .categories.map(({ category, points }) => mostOf(category) - points)
        .toSorted((a, b) => b - a)
      const fewer = gains.slice(0, Math.max(plan.changes.length - 1, 0)).reduce((sum, gain) => sum + gain, 0)
      if (plan.changes.length > 0) expect(reliefScore(rubric, start).total + fewer).toBeLessThan(goal)
      const last = plan.changes.at(-1)
      const lower = last?.category.levels.filter(({ points }) => points < last.level.points).at(-1)
      if (last !== undefined && lower !== undefined)
        expect(plan.total - last.level.points + lower.points).toBeLessThan(goal)
    }),
  )
})

test('a goal beyond the ideal law is refused', () => {
  fc.assert(
    fc.property(laws, fc.integer({ min: 1, max: 50 }), ({ rubric, levels }, beyond) => {
      const { most } = reliefScore(rubric, levels)
      expect(() => planFor(rubric, levels, most + beyond)).toThrow(RangeError)
    }),
  )
})
