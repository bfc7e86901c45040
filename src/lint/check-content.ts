import { resolve } from 'node:path'
import { readSource } from '#src/lint/read-source.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import { citationUnits } from '#src/lint/rules/c05-citation-units.ts'
import { recordIsUsed } from '#src/lint/rules/c06-record-is-used.ts'
import { noFactsInProse } from '#src/lint/rules/c12-no-facts-in-prose.ts'
import { linkText } from '#src/lint/rules/c16-link-text.ts'
import { plainWords } from '#src/lint/rules/c17-plain-words.ts'
import { srcIsStateless } from '#src/lint/rules/c20-src-is-stateless.ts'
import { noMoreThanTheLaw } from '#src/lint/rules/c22-no-more-than-the-law.ts'
import { statementHasSource } from '#src/lint/rules/c23-statement-has-source.ts'
import { everyUnitIsUsed } from '#src/lint/rules/c24-every-unit-is-used.ts'
import { quotationIsVerbatim } from '#src/lint/rules/c25-quotation-is-verbatim.ts'
import { termIsExplained } from '#src/lint/rules/c26-term-is-explained.ts'
import { confirmedHasProof } from '#src/lint/rules/c27-confirmed-has-proof.ts'
import { noBlame } from '#src/lint/rules/c30-no-blame.ts'
import { recordsArePlain } from '#src/lint/rules/c31-records-are-plain.ts'
import { readingGrade } from '#src/lint/rules/c33-reading-grade.ts'
import { timesAreInTheLaw } from '#src/lint/rules/c28-times-are-in-the-law.ts'
import { markAndWordsAgree } from '#src/lint/rules/c29-mark-and-words-agree.ts'
import { daysArePast } from '#src/lint/rules/c32-days-are-past.ts'
import { severityOf } from '#src/lint/severities.ts'
import type { Severity } from '#src/lint/severities.ts'
import { statementsIn } from '#src/lint/statements.ts'
import { checkTree } from '#src/loader/check-tree.ts'
import { sortProblems } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { readContent } from '#src/loader/read-content.ts'
import type { EntryReader } from '#src/loader/read-entry.ts'

/** Everything that the check found, sorted by file and line. */
export type ContentCheck = {
  readonly tree: ContentTree
  readonly problems: readonly ContentProblem[]
  readonly warnings: readonly ContentProblem[]
}

const rules: readonly Rule[] = [
  citationUnits,
  recordIsUsed,
  noFactsInProse,
  linkText,
  plainWords,
  srcIsStateless,
  noMoreThanTheLaw,
  statementHasSource,
  everyUnitIsUsed,
  quotationIsVerbatim,
  termIsExplained,
  confirmedHasProof,
  noBlame,
  recordsArePlain,
  readingGrade,
  timesAreInTheLaw,
  markAndWordsAgree,
  daysArePast,
]

/**
 * Reads the content and src/ and runs every check of the loader and every rule over them.
 * Days are compared with today; with the day that the clock shows when it is left out.
 * @param read how one file of the content is read; from the disk when left out
 */
export async function checkContent(
  { content, src, today = dayOf(new Date()) }: { content: string; src: string; today?: string },
  read?: EntryReader,
): Promise<ContentCheck> {
  const tree = await readContent(resolve(content), read)
  const source = await readSource(resolve(src))
  const input: LintInput = { tree, statements: statementsIn(tree), source, today }
  const found = sortProblems([...checkTree(tree), ...rules.flatMap((rule) => rule.check(input))])
  const ofSeverity = (severity: Severity): readonly ContentProblem[] =>
    found.filter(({ rule }) => severityOf(rule) === severity)
  return { tree, problems: ofSeverity('error'), warnings: ofSeverity('warning') }
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}

/** The same check with the findings of some rules alone; all of them when none is named. */
export function onlyRules(check: ContentCheck, ids: readonly string[]): ContentCheck {
  if (ids.length === 0) return check
  const isAskedFor = ({ rule }: ContentProblem): boolean => ids.includes(rule)
  return { ...check, problems: check.problems.filter(isAskedFor), warnings: check.warnings.filter(isAskedFor) }
}
