import { severityOf } from '#src/lint/severities.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'

/**
 * The line from which GitHub Actions makes a note beside the line of a change.
 * @example annotationOf(problem) // '::error file=content/site.yml,line=3,col=1,title=schema::"nmae" is not a field …'
 */
export function annotationOf({ file, line, column, rule, message, fix }: ContentProblem): string {
  const place = `file=${inProperty(file)},line=${String(line)},col=${String(column)},title=${inProperty(rule)}`
  return `::${severityOf(rule)} ${place}::${inMessage(`${message} ${fix}`)}`
}

/** GitHub reads a percent sign as the beginning of a code, and a line break as the end of the note. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** In front of the message, a colon and a comma are signs of the line itself too. */
function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
