import { reliefScore, type ReliefScore } from '#src/domain/relief-score.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { ReliefState } from '#src/schema/relief-state.ts'
import type { Source } from '#src/schema/source.ts'
import type { Statement } from '#src/schema/statement.ts'

/** A state with its score, and its place among the states that have a rank: those with the same total share it. */
export type ScoredState = {
  readonly state: ReliefState
  readonly score: ReliefScore
  readonly rank: number | undefined
}

/** All states, scored: the guide's own first, then by rank, those without one last, by name. */
export function scoredStates({ reliefRubric, reliefPage, reliefStates }: Guide): readonly ScoredState[] {
  const scored = reliefStates.map((state) => ({ state, score: reliefScore(reliefRubric, state.levels) }))
  const totals = scored.filter(({ score }) => score.isRanked).map(({ score }) => score.total)
  const rankOf = ({ isRanked, total }: ReliefScore) =>
    isRanked ? 1 + totals.filter((other) => other > total).length : undefined
  const isOurs = ({ id }: ReliefState) => Number(id === reliefPage.state)
  return scored
    .map(({ state, score }) => ({ state, score, rank: rankOf(score) }))
    .toSorted(
      (a, b) =>
        isOurs(b.state) - isOurs(a.state) ||
        (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
        a.state.name.localeCompare(b.state.name, 'en'),
    )
}

/** Every statement of the page. */
export function reliefStatements({ reliefPage: { parts, score, caution } }: Guide): readonly Statement[] {
  return [...parts.flatMap(({ says }) => says), ...score, ...caution]
}

/** The sources of the page that are not laws, each once. */
export function reliefSources(guide: Guide): readonly Source[] {
  const { sources, reliefRubric, reliefStates } = guide
  const named = new Set([
    ...reliefStatements(guide).flatMap((said) => said.sources ?? []),
    ...reliefStates.flatMap((state) => state.sources),
    reliefRubric.source,
  ])
  return sources.filter(({ id }) => named.has(id))
}
