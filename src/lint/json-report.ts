import * as z from 'zod'
import { severityOf } from '#src/lint/severities.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'

const finding = z
  .strictObject({
    file: z.string().meta({ description: 'The file, from the folder that the check ran in.' }),
    line: z.int().min(1).meta({ description: 'The line; the first is 1.' }),
    column: z.int().min(1).meta({ description: 'The column; the first is 1.' }),
    rule: z.string().meta({ description: 'The id of the rule.' }),
    severity: z.enum(['error', 'warning']).meta({ description: 'An error fails the check, a warning does not.' }),
    message: z.string().meta({ description: 'What is wrong, as a sentence.' }),
    fix: z.string().meta({ description: 'How to put it right, as a sentence.' }),
  })
  .meta({ description: 'One finding.' })

/** What `npm run -s content:check -- --json` prints. */
export const jsonReport = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Grows when a field goes or changes its meaning; new fields may come.' }),
    problems: z.array(finding).meta({ description: 'What fails the check, by file, line and column.' }),
    warnings: z.array(finding).meta({ description: 'What does not fail it, in the same order.' }),
    liveChecks: z
      .strictObject({
        due: z.int().meta({ description: 'How many facts about offices need a live check now.' }),
        soon: z.int().meta({ description: 'How many need one within 30 days.' }),
      })
      .optional()
      .meta({ description: 'The state of the facts that people check. Left out with --rule.' }),
  })
  .meta({ description: 'One object.' })

type Report = z.output<typeof jsonReport>

/** The findings as one text of JSON, its fields in a fixed order. */
export function jsonText(
  found: { readonly problems: readonly ContentProblem[]; readonly warnings: readonly ContentProblem[] },
  liveChecks: Report['liveChecks'],
): string {
  const report: Report = {
    version: 1,
    problems: found.problems.map(findingOf),
    warnings: found.warnings.map(findingOf),
    ...(liveChecks === undefined ? {} : { liveChecks }),
  }
  return JSON.stringify(report, null, 2)
}

function findingOf({ file, line, column, rule, message, fix }: ContentProblem): z.output<typeof finding> {
  return { file, line, column, rule, severity: severityOf(rule), message, fix }
}
