import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import type { SourceFile } from '#src/lint/read-source.ts'
import type { RuleId } from '#src/lint/severities.ts'
import type { Statement } from '#src/lint/statements.ts'

/** What the rules look at: the content, what it states, and the texts of src/. */
export type LintInput = {
  readonly tree: ContentTree
  readonly statements: readonly Statement[]
  readonly source: readonly SourceFile[]
  /** The day of the check, as 2026-11-22. */
  readonly today: string
}

/** One thing that the check looks for beyond what the loader refuses. How grave it is stands in severities.ts. */
export type Rule = {
  /** The name that its problems are reported under. */
  readonly id: RuleId
  readonly check: (input: LintInput) => readonly ContentProblem[]
}
