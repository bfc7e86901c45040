import { factsOf, methodOf } from '#src/domain/freshness.ts'
import type { ProvenFact } from '#src/domain/freshness.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import type { LawRecord } from '#src/schema/law.ts'
import type { Source } from '#src/schema/source.ts'

/**
 * What is called confirmed about an office stands on an official page or in two sources, and what is called old on an
 * official page. The words of a law that are called official were read in an official text, and those "as a bill prints
 * them" in a bill. The page says so in words, so without such a source it would say what is not true.
 */
export const confirmedHasProof: Rule = { id: 'c27-confirmed-has-proof', check }

function check({ tree }: LintInput): readonly ContentProblem[] {
  // While the list of sources cannot be read, nothing can be said about what stands on it.
  const known = tree.sources.value
  return known === undefined ? [] : [...ofOffices(tree, known), ...ofLaws(tree, known)]
}

function ofOffices({ contacts, counties }: ContentTree, known: readonly Source[]): readonly ContentProblem[] {
  const offices = [
    ...contacts.flatMap((entry) => (entry.value === undefined ? [] : [{ entry, office: entry.value, path: [] }])),
    ...(counties.value?.list ?? []).map((office, index) => ({ entry: counties, office, path: ['list', index] })),
  ]
  return offices.flatMap(({ entry, office, path }) =>
    factsOf(office).flatMap(({ fact, says }): readonly ContentProblem[] => {
      // A county's own page is seldom that of its prosecutor, so an old one of it may be called old.
      const wording = unproved(fact, says, known) ?? (entry === counties ? undefined : notOld(fact, says, known))
      if (wording === undefined) return []
      const place = entry.at([...path, ...pathTo(office, fact), 'confidence'])
      return [{ file: entry.file, ...place, rule: confirmedHasProof.id, ...wording }]
    }),
  )
}

type Wording = { readonly message: string; readonly fix: string }

function unproved(fact: ProvenFact, says: string, known: readonly Source[]): Wording | undefined {
  if (methodOf(fact, known) !== 'two' || new Set(fact.sources).size > 1) return undefined
  return {
    message: `"${says}" is called confirmed, and its one source is not an official page.`,
    fix: 'Add a second source that does not copy the first, or set confidence to single or old.',
  }
}

function notOld(fact: ProvenFact, says: string, known: readonly Source[]): Wording | undefined {
  // What would be official, were it called confirmed, is on an office's own page.
  if (fact.confidence !== 'old' || methodOf({ ...fact, confidence: 'confirmed' }, known) === 'official')
    return undefined
  return {
    message: `"${says}" is called old: on the office’s own page, but an old one. None of its sources is such a page.`,
    fix: 'Name the page of the office as a source, or set confidence to single.',
  }
}

/** Which kinds of source a certainty of a law rests on, where it rests on certain kinds. */
const kindsBehind: Partial<Record<LawRecord['confidence'], readonly Source['kind'][]>> = {
  official: ['statute', 'court'],
  bill: ['bill'],
}

function ofLaws({ laws, statutes }: ContentTree, known: readonly Source[]): readonly ContentProblem[] {
  const placed = [
    ...(laws.value ?? []).map((law, index) => ({ entry: laws, path: [index], law })),
    ...statutes.flatMap((entry) =>
      (entry.value?.readings ?? []).map((law, index) => ({ entry, path: ['readings', index], law })),
    ),
  ]
  return placed.flatMap(({ entry, path, law: { id, confidence, sources } }): readonly ContentProblem[] => {
    const kinds = kindsBehind[confidence]
    const named = known.filter((source) => sources.includes(source.id))
    // A source that is not there is told elsewhere.
    if (kinds === undefined || named.length < new Set(sources).size) return []
    if (named.some(({ kind }) => kinds.includes(kind))) return []
    const place = entry.at([...path, 'confidence'])
    const message = `"${id}" is called ${confidence}, and none of its sources is of the kind ${kinds.join(' or ')}.`
    const fix = 'Set the confidence that its sources give (copy, bill or secondary), or add the text that was read.'
    return [{ file: entry.file, ...place, rule: confirmedHasProof.id, message, fix }]
  })
}

/** Where a fact stands in the record of its office: in one of its fields, or in a list in one. */
function pathTo(office: object, fact: unknown): ValuePath {
  const paths = entriesOf(office).flatMap(([key, field]): readonly ValuePath[] => [
    ...(field === fact ? [[key]] : []),
    ...entriesOf(field).flatMap(([index, inner]) => (inner === fact ? [[key, index]] : [])),
  ])
  return paths[0] ?? []
}
