import { fileReadings } from '#src/lint/file-readings.ts'
import { pageOfFile } from '#src/loader/page-of-file.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { readingLimits } from '#src/schema/editorial.ts'

/**
 * The prose of a page reads at grade 8 at most, or at the grade that content/editorial.yml allows its page. It is a
 * warning here, while one writes; of the built page it is an error.
 */
export const readingGrade: Rule = { id: 'c33-reading-grade', check }

function check({ tree }: LintInput): readonly ContentProblem[] {
  const exceptions = tree.editorial.value?.exceptions ?? []
  return fileReadings(tree).flatMap(({ file, grade, hardest }) => {
    const page = pageOfFile(tree, file)
    const allowed = exceptions.find((exception) => exception.page === page)?.grade ?? readingLimits.grade
    if (grade <= allowed) return []
    const message = `The page reads at grade ${grade.toFixed(1)}, and ${String(allowed)} is the most.`
    const fix = `Use shorter words and sentences; the hardest is: "${hardest}".`
    return [{ file, line: 1, column: 1, rule: readingGrade.id, message, fix }]
  })
}
