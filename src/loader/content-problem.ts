/** A place in a file; the first line and the first column are 1. */
export type Position = { readonly line: number; readonly column: number }

/** One thing that is wrong in the content: where it stands, what it is, and how to put it right. */
export type ContentProblem = Position & {
  readonly file: string
  /** The rule that was broken, like "schema" or "mdx-component". */
  readonly rule: string
  /** What is wrong, as a sentence. */
  readonly message: string
  /** How to fix it, as a sentence. */
  readonly fix: string
}

/**
 * The line that a person reads, and that an editor can turn into a link.
 * @example formatProblem(problem) // 'content/site.yml:3:1  schema  "nmae" is not a field here. Did you mean "name"?'
 */
export function formatProblem(problem: ContentProblem): string {
  const { file, line, column, rule, message, fix } = problem
  return `${file}:${String(line)}:${String(column)}  ${rule}  ${message} ${fix}`
}

/** The problems by file, line and column, without repeats. */
export function sortProblems(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  return [...unique.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  )
}

/** Order by code unit, so that it is the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Thrown once, with every problem of every file. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    const sorted = sortProblems(problems)
    super(`The content has problems:\n${sorted.map(formatProblem).join('\n')}`)
    this.name = 'ContentError'
    this.problems = sorted
  }
}
