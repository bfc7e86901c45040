import { reliefPath } from '#src/domain/deep-links.ts'
import type { DataBody } from '#src/domain/open-data/data-body.ts'
import { citedLaws } from '#src/domain/open-data/data-head.ts'
import { reliefScore } from '#src/domain/relief-score.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What record-relief.json holds. */
export function reliefBody(guide: Guide): DataBody<'record-relief'> {
  const { reliefRubric, reliefStates, reliefPage } = guide
  return {
    page: reliefPath,
    rubric: reliefRubric,
    states: reliefStates.map((state) => {
      const { categories, total, most, isRanked } = reliefScore(reliefRubric, state.levels)
      const points = Object.fromEntries(categories.map(({ category, points }) => [category.id, points]))
      return { ...state, points, total, most, isRanked }
    }),
    law: reliefPage.parts.map(({ says, ...part }) => ({
      ...part,
      says: says.map(({ words, cites, sources = [] }) => ({ words, laws: citedLaws(guide, cites), sources })),
    })),
  }
}
