import type { ContentProblem } from '#src/loader/content-problem.ts'

/** The two parts of an MDX file, each with the other part blanked, so that lines and columns stay true in both. */
export type SplitFile = { readonly head: string; readonly body: string; readonly problems: readonly ContentProblem[] }

const fence = '---'

/**
 * The front matter and the body of an MDX file. We split it ourselves: other tools run front matter marked `---js`
 * as a program, and read YAML by the rules of version 1.1.
 * @example splitFrontMatter('---\na: 1\n---\nHi\n', 'a.mdx') // head '\na: 1\n\n\n', body '\n\n\nHi\n'
 */
export function splitFrontMatter(text: string, file: string): SplitFile {
  const lines = text.split('\n')
  const problem = (line: number, message: string, fix: string): SplitFile => ({
    head: '',
    body: '',
    problems: [{ file, line, column: 1, rule: 'front-matter', message, fix }],
  })
  const opening = (lines[0] ?? '').trimEnd()
  if (opening !== fence) {
    const message = opening.startsWith(fence)
      ? `The first line is "${opening}", and only YAML may stand at the head of a file.`
      : 'The head of the file is missing.'
    return problem(1, message, 'The first line is "---" alone; the fields follow, and then a second "---".')
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence)
  if (end === -1) {
    return problem(1, 'The head of the file never ends.', 'Write a line with "---" alone after the last field.')
  }
  const head = lines.map((line, index) => (index > 0 && index < end ? line : '')).join('\n')
  const body = lines.map((line, index) => (index > end ? line : '')).join('\n')
  if (head.trim() === '') return problem(1, 'The head of the file is empty.', 'Fill in its fields.')
  return { head, body, problems: [] }
}
