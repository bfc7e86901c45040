/** What a finding does to the check: an error fails it, a warning is shown and lets it pass. */
export type Severity = 'error' | 'warning'

/**
 * How grave each rule is, the loader's first. It stands apart from the rules, so that a rule only finds, and what to make
 * of it is decided, and changed, in one place.
 */
const severities = {
  files: 'error',
  text: 'error',
  'front-matter': 'error',
  yaml: 'error',
  schema: 'error',
  sorted: 'error',
  'duplicate-id': 'error',
  reference: 'error',
  'mdx-syntax': 'error',
  'mdx-component': 'error',
  'mdx-props': 'error',
  'mdx-no-code': 'error',
  'mdx-prose': 'error',
  headings: 'error',
  sections: 'error',
  link: 'error',
  outbound: 'error',
  redirects: 'error',
  journey: 'error',
  'rights-sheet': 'error',
  'stage-sheet': 'error',
  letter: 'error',
  statute: 'error',
  relief: 'error',
  updates: 'error',
  neutral: 'error',
  emergency: 'error',
  counties: 'error',
  laws: 'error',
  'fill-in': 'error',
  'c05-citation-units': 'error',
  'c06-record-is-used': 'warning',
  'c12-no-facts-in-prose': 'error',
  'c16-link-text': 'error',
  'c17-plain-words': 'warning',
  'c20-src-is-stateless': 'error',
  'c22-no-more-than-the-law': 'warning',
  'c23-statement-has-source': 'error',
  'c24-every-unit-is-used': 'error',
  'c25-quotation-is-verbatim': 'error',
  'c26-term-is-explained': 'error',
  'c27-confirmed-has-proof': 'error',
  'c30-no-blame': 'error',
  'c31-records-are-plain': 'error',
  'c33-reading-grade': 'warning',
  'c28-times-are-in-the-law': 'error',
  'c29-mark-and-words-agree': 'error',
  'c32-days-are-past': 'error',
} as const satisfies Record<string, Severity>

/** The name that problems are reported under. */
export type RuleId = keyof typeof severities

/** Every rule id, those of the loader first. */
export const ruleIds: readonly string[] = Object.keys(severities)

const known: ReadonlyMap<string, Severity> = new Map(Object.entries(severities))

/** How grave the findings of a rule are. A rule that nobody has judged fails the check. */
export function severityOf(rule: string): Severity {
  return known.get(rule) ?? 'error'
}
