import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'

/**
 * A sentence that states a law (a time, a share, a duty, a ban, a right) has something behind it: in prose a `<Cite>`,
 * `<Source>` or `<Right>` in the sentence or next in its paragraph or list item (or behind the words that lead to its
 * list), in the journey and on sheets the fields
 * beside the words. What stands in `<NotConfirmed>` says for itself that nothing is behind it.
 */
export const statementHasSource: Rule = { id: 'c23-statement-has-source', check }

function check({ statements }: LintInput): readonly ContentProblem[] {
  return statements.flatMap(({ file, at, text, proofs, isUnsure, marker }) => {
    if (marker === undefined || proofs.length > 0 || isUnsure) return []
    const start = text.length > 50 ? `${text.slice(0, 50)}…` : text
    const message = `"${start}" states a law ("${marker}"), and nothing stands behind it.`
    return [{ file, ...at, rule: statementHasSource.id, message, fix: fixFor(file) }]
  })
}

function fixFor(file: string): string {
  if (file.endsWith('.mdx')) {
    return 'Add <Cite law="…" unit="…" /> or <Source id="…" /> after it, put it in <NotConfirmed>, or say it without the law.'
  }
  return 'Add cites, sources or rights beside it where the file has them, or say it without the law.'
}
