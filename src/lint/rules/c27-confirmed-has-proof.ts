import { factsOf, methodOf } from '#src/domain/freshness.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'

/**
 * What is called confirmed about an office stands on an official page or in two sources. The card says one or the other of
 * it in words, so with one source that is neither it would say what is not true.
 */
export const confirmedHasProof: Rule = { id: 'c27-confirmed-has-proof', check }

function check({ tree: { contacts, counties, sources } }: LintInput): readonly ContentProblem[] {
  const known = sources.value ?? []
  const offices = [
    ...contacts.flatMap(({ file, value, at }) => (value === undefined ? [] : [{ file, office: value, at: at([]) }])),
    ...(counties.value?.list ?? []).map((office, index) => ({
      ...{ file: counties.file, office, at: counties.at(['list', index]) },
    })),
  ]
  return offices.flatMap(({ file, office, at }) =>
    factsOf(office)
      .filter(({ fact }) => methodOf(fact, known) === 'two' && new Set(fact.sources).size < 2)
      .map(({ says }) => problemOf(file, at, says)),
  )
}

function problemOf(file: string, at: Position, says: string): ContentProblem {
  const message = `"${says}" is called confirmed, and its one source is not an official page.`
  const fix = 'Add a second source that does not copy the first, or set confidence to single or old.'
  return { file, ...at, rule: confirmedHasProof.id, message, fix }
}
