import { factsOf, methodOf } from '#src/domain/freshness.ts'
import type { ProvenFact } from '#src/domain/freshness.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import type { Source } from '#src/schema/source.ts'

/**
 * What is called confirmed about an office stands on an official page or in two sources, and what is called old on an
 * official page. The card says one or the other of
 * it in words, so with one source that is neither it would say what is not true.
 */
export const confirmedHasProof: Rule = { id: 'c27-confirmed-has-proof', check }

function check({ tree: { contacts, counties, sources } }: LintInput): readonly ContentProblem[] {
  // While the list of sources cannot be read, nothing can be said about what stands on it.
  const known = sources.value
  if (known === undefined) return []
  const offices = [
    ...contacts.flatMap((entry) =>
      entry.value === undefined ? [] : [{ entry, office: entry.value, path: [], kind: 'office' as const }],
    ),
    ...(counties.value?.list ?? []).map((office, index) => ({
      entry: counties,
      office,
      path: ['list', index],
      kind: 'county' as const,
    })),
  ]
  return offices.flatMap(({ entry: { file, at }, office, path, kind }) =>
    factsOf(office).flatMap(({ fact, says }) => {
      const wording = wordUnproven({ fact, says, kind }, known)
      if (wording === undefined) return []
      const place = at([...path, ...pathTo(office, fact), 'confidence'])
      return [{ file, ...place, rule: confirmedHasProof.id, ...wording }]
    }),
  )
}

type Named = { readonly fact: ProvenFact; readonly says: string; readonly kind: 'office' | 'county' }

/** The old page of a county is its own, and yet no official one for the state offices that it speaks of. */
function wordUnproven(
  { fact, says, kind }: Named,
  known: readonly Source[],
): Pick<ContentProblem, 'message' | 'fix'> | undefined {
  if (methodOf(fact, known) === 'two' && new Set(fact.sources).size < 2) {
    return {
      message: `"${says}" is called confirmed, and its one source is not an official page.`,
      fix: 'Add a second source that does not copy the first, or set confidence to single or old.',
    }
  }
  if (fact.confidence !== 'old' || kind === 'county') return undefined
  if (methodOf({ ...fact, confidence: 'confirmed' }, known) === 'official') return undefined
  return {
    message: `"${says}" is called old, which stands for an old page of the office, and no source of it is official.`,
    fix: 'Add the page of the office, or set confidence to single.',
  }
}

/** Where a fact stands in the record of its office: in one of its fields, or in a list in one. */
function pathTo(office: object, fact: unknown): ValuePath {
  const paths = entriesOf(office).flatMap(([key, field]): readonly ValuePath[] => [
    ...(field === fact ? [[key]] : []),
    ...entriesOf(field).flatMap(([index, inner]) => (inner === fact ? [[key, index]] : [])),
  ])
  return paths[0] ?? []
}
