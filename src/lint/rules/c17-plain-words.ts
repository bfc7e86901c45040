import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { sentencesOf, wordsOf } from '#src/domain/sentences.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { readingLimits } from '#src/schema/editorial.ts'

/** Past this, a tired reader on a phone has lost the beginning of the sentence. */
const mostWords = readingLimits.sentence

/** Sentences of prose are short. */
export const plainWords: Rule = { id: 'c17-plain-words', check }

function check({ tree }: LintInput): readonly ContentProblem[] {
  return [...tree.stages, ...tree.notices, ...tree.pages].flatMap(({ file, parts }) =>
    parts.flatMap((part) => (part.tree === undefined ? [] : longSentences(part.tree, file))),
  )
}

function longSentences(tree: Nodes, file: string): readonly ContentProblem[] {
  const found: ContentProblem[] = []
  visit(tree, 'paragraph', (paragraph) => {
    const { line, column } = paragraph.position?.start ?? { line: 1, column: 1 }
    for (const sentence of sentencesOf(textOf(paragraph))) {
      const count = wordsOf(sentence).length
      if (count <= mostWords) continue
      const message = `A sentence has ${String(count)} words: "${sentence.slice(0, 40)}…".`
      found.push({
        file,
        line,
        column,
        rule: plainWords.id,
        message,
        fix: `Split it: ${String(mostWords)} are the most.`,
      })
    }
  })
  return found
}

/** The words of a piece of prose; an office that is named by its id counts as one. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'mdxJsxTextElement' && node.name === 'Contact') return 'office'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
