import { resolve } from 'node:path'
import { readSource } from '#src/lint/read-source.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import { citationUnits } from '#src/lint/rules/c05-citation-units.ts'
import { noFactsInProse } from '#src/lint/rules/c12-no-facts-in-prose.ts'
import { plainWords } from '#src/lint/rules/c17-plain-words.ts'
import { srcIsStateless } from '#src/lint/rules/c20-src-is-stateless.ts'
import { statementHasSource } from '#src/lint/rules/c23-statement-has-source.ts'
import { everyUnitIsUsed } from '#src/lint/rules/c24-every-unit-is-used.ts'
import { quotationIsVerbatim } from '#src/lint/rules/c25-quotation-is-verbatim.ts'
import { termIsExplained } from '#src/lint/rules/c26-term-is-explained.ts'
import { confirmedHasProof } from '#src/lint/rules/c27-confirmed-has-proof.ts'
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
  noFactsInProse,
  plainWords,
  srcIsStateless,
  statementHasSource,
  everyUnitIsUsed,
  quotationIsVerbatim,
  termIsExplained,
  confirmedHasProof,
]

/**
 * Reads the content and src/ and runs every check of the loader and every rule over them.
 * @param read how one file of the content is read; from the disk when left out
 */
export async function checkContent(
  folders: { content: string; src: string },
  read?: EntryReader,
): Promise<ContentCheck> {
  const tree = await readContent(resolve(folders.content), read)
  const input: LintInput = { tree, statements: statementsIn(tree), source: await readSource(resolve(folders.src)) }
  const found = (level: Rule['level']): readonly ContentProblem[] =>
    rules.filter((rule) => rule.level === level).flatMap((rule) => rule.check(input))
  return {
    tree,
    problems: sortProblems([...checkTree(tree), ...found('problem')]),
    warnings: sortProblems(found('warning')),
  }
}
