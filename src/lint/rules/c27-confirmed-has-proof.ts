import { factsOf, methodOf } from '#src/domain/freshness.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'

/**
 * What is called confirmed about an office stands on an official page or in two sources. The card says one or the other of
 * it in words, so with one source that is neither it would say what is not true.
 */
export const confirmedHasProof: Rule = { id: 'c27-confirmed-has-proof', check }

function check({ tree: { contacts, counties, sources } }: LintInput): readonly ContentProblem[] {
  // While the list of sources cannot be read, nothing can be said about what stands on it.
  const known = sources.value
  if (known === undefined) return []
  const offices = [
    ...contacts.flatMap((entry) => (entry.value === undefined ? [] : [{ entry, office: entry.value, path: [] }])),
    ...(counties.value?.list ?? []).map((office, index) => ({ entry: counties, office, path: ['list', index] })),
  ]
  return offices.flatMap(({ entry: { file, at }, office, path }) =>
    factsOf(office)
      .filter(({ fact }) => methodOf(fact, known) === 'two' && new Set(fact.sources).size < 2)
      .map(({ fact, says }) => problemOf(file, at([...path, ...pathTo(office, fact), 'confidence']), says)),
  )
}

/** Where a fact stands in the record of its office: in one of its fields, or in a list in one. */
function pathTo(office: object, fact: unknown): ValuePath {
  const paths = entriesOf(office).flatMap(([key, field]): readonly ValuePath[] => [
    ...(field === fact ? [[key]] : []),
    ...entriesOf(field).flatMap(([index, inner]) => (inner === fact ? [[key, index]] : [])),
  ])
  return paths[0] ?? []
}

function problemOf(file: string, at: Position, says: string): ContentProblem {
  const message = `"${says}" is called confirmed, and its one source is not an official page.`
  const fix = 'Add a second source that does not copy the first, or set confidence to single or old.'
  return { file, ...at, rule: confirmedHasProof.id, message, fix }
}
