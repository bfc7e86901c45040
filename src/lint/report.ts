import { formatProblem } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentCheck } from '#src/lint/check-content.ts'

/** How many warnings of one rule are shown among others. */
const most = 5

/** What the report says beside the findings. */
type Beside = {
  /** The lines about live checks. */
  readonly urgent?: readonly string[]
  /** The lines about what is hardest to read. */
  readonly hardest?: readonly string[]
  /** The only rules whose findings are shown; all when empty. */
  readonly rules?: readonly string[]
}

/**
 * The lines that the check prints: every warning, every problem, what is hardest to read, the live checks, then how often each rule was broken and
 * one line that sums up. What one reads first in a terminal is its end.
 */
export function reportLines(
  check: ContentCheck,
  { urgent = [], hardest = [], rules = [] }: Beside = {},
): readonly string[] {
  const { problems, warnings } = check
  const only = rules.length === 0 ? '' : ` Shown: only ${rules.join(' and ')}.`
  return [
    ...warningLines(warnings, rules.length > 0),
    ...problems.map(formatProblem),
    ...(rules.length === 0 ? hardest : []),
    ...urgent,
    ...countsByRule([...problems, ...warnings].map(({ rule }) => rule)),
    `${summary(check)}${only}`,
  ]
}

/** Warnings wait, so many of one rule must not push the problems out of sight; who asks for the rule gets all. */
function warningLines(warnings: readonly ContentProblem[], isAskedFor: boolean): readonly string[] {
  const rules = [...new Set(warnings.map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const lines = warnings
      .filter((warning) => warning.rule === rule)
      .map((warning) => `warning: ${formatProblem(warning)}`)
    if (isAskedFor || lines.length <= most) return lines
    const rest = `warning: ${String(lines.length - most)} more of ${rule}. --rule ${rule} shows all.`
    return [...lines.slice(0, most), rest]
  })
}

function summary({ tree, problems, warnings }: ContentCheck): string {
  const also = warnings.length === 0 ? '' : `, ${count(warnings.length, 'warning')}`
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size
    return `${count(problems.length, 'problem')} in ${count(files, 'file')}${also}.`
  }
  const checked = [
    count(tree.stages.length, 'stage'),
    count(tree.rights.length, 'right'),
    count(tree.contacts.length, 'contact'),
    count(tree.laws.value?.length ?? 0, 'law'),
    count(tree.sources.value?.length ?? 0, 'source'),
  ]
  return `Checked ${checked.slice(0, -1).join(', ')} and ${checked.at(-1) ?? ''}. No problems${also}.`
}

/** Worth its lines only where many findings of several rules would have to be counted by eye. */
function countsByRule(broken: readonly string[]): readonly string[] {
  const rules = [...new Set(broken)]
  if (broken.length <= 5 || rules.length === 1) return []
  const counts = rules.map((rule) => ({ rule, times: broken.filter((other) => other === rule).length }))
  return counts
    .toSorted((a, b) => b.times - a.times)
    .map(({ rule, times }) => `${String(times).padStart(6)}  ${rule} (--rule ${rule} shows these alone)`)
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`
}
