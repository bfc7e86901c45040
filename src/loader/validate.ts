import type * as z from 'zod'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { fieldFacts, valueAt } from '#src/loader/field-facts.ts'
import { wordIssue } from '#src/loader/issue-words.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'

/** What to check, and where its fields stand in the file. */
export type Candidate = {
  readonly file: string
  readonly value: unknown
  readonly at: (path: ValuePath) => Position
  /** The rule to report under; "schema" when left out. */
  readonly rule?: string
}

/** The checked value, or undefined and the problems. */
export type Validated<T> = { readonly value: T | undefined; readonly problems: readonly ContentProblem[] }

/** The value as its schema reads it, or every problem at the place of the very field. */
export function validate<T>(schema: z.ZodType<T>, candidate: Candidate): Validated<T> {
  const result = schema.safeParse(candidate.value)
  if (result.success) return { value: result.data, problems: [] }
  const problems = firstOfEachField(result.error.issues).flatMap((issue) => toProblems(schema, candidate, issue))
  return { value: undefined, problems }
}

/** One wrong text can break two rules of its field; the first one says enough. */
function firstOfEachField(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const seen = new Set<string>()
  return issues.filter((issue) => {
    const key = `${issue.code === 'unrecognized_keys' ? 'keys' : 'value'} ${issue.path.map(String).join('\n')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function toProblems(schema: z.ZodType, candidate: Candidate, issue: z.core.$ZodIssue): readonly ContentProblem[] {
  const { file, at, rule = 'schema' } = candidate
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) => ({
    file,
    ...at(path),
    rule,
    ...wordIssue(issue, {
      path,
      value: valueAt(candidate.value, path),
      facts: fieldFacts(schema, path),
      siblings: fieldFacts(schema, issue.path).fields,
    }),
  }))
}
