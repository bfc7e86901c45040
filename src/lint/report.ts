import { formatProblem } from '#src/loader/content-problem.ts'
import type { ContentCheck } from '#src/lint/check-content.ts'

/** The lines that the check prints: every warning, every problem, and one line that sums up. */
export function reportLines({ tree, problems, warnings }: ContentCheck): readonly string[] {
  const files = new Set(problems.map(({ file }) => file)).size
  const checked = [
    count(tree.stages.length, 'stage'),
    count(tree.rights.length, 'right'),
    count(tree.contacts.length, 'contact'),
    count(tree.laws.value?.length ?? 0, 'law'),
    count(tree.sources.value?.length ?? 0, 'source'),
  ]
  const good = `Checked ${checked.slice(0, -1).join(', ')} and ${checked.at(-1) ?? ''}. No problems`
  const bad = `${count(problems.length, 'problem')} in ${count(files, 'file')}`
  const also = warnings.length === 0 ? '' : `, ${count(warnings.length, 'warning')}`
  return [
    ...warnings.map((warning) => `warning: ${formatProblem(warning)}`),
    ...problems.map(formatProblem),
    `${problems.length === 0 ? good : bad}${also}.`,
  ]
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`
}
