import { reliefPath } from '#src/domain/deep-links.ts'
import type { DataBody } from '#src/domain/open-data/data-body.ts'
import { provenAll } from '#src/domain/open-data/proven.ts'
import { reliefScore } from '#src/domain/relief-score.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What record-relief.json holds. */
export function reliefBody(guide: Guide): DataBody<'record-relief'> {
  const { reliefRubric, reliefStates, reliefPage } = guide
  const { title, lead, note, better, contacts, parts, score, caution } = reliefPage
  return {
    ...{ page: reliefPath, title, lead, note, better, contacts },
    rubric: reliefRubric,
    states: reliefStates.map((state) => {
      const { categories, total, most, isRanked } = reliefScore(reliefRubric, state.levels)
      const points = Object.fromEntries(categories.map(({ category, points }) => [category.id, points]))
      return { ...state, points, total, most, isRanked }
    }),
    law: parts.map(({ says, ...part }) => ({ ...part, says: provenAll(guide, says) })),
    score: provenAll(guide, score),
    scoreCaution: provenAll(guide, caution),
  }
}
