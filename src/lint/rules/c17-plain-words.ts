import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { sentencesOf, wordsOf } from '#src/domain/sentences.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { readingLimits } from '#src/schema/editorial.ts'

/** Past this, a tired reader on a phone has lost the beginning of the sentence. */
const mostWords = readingLimits.sentence

/** Past this, a paragraph fills the screen of a phone, and nobody finds a place in it again. */
const mostSentences = 5

/** Sentences and paragraphs of prose are short. */
export const plainWords: Rule = { id: 'c17-plain-words', check }

type Wording = { readonly message: string; readonly fix: string }

function check({ tree }: LintInput): readonly ContentProblem[] {
  return [...tree.stages, ...tree.notices, ...tree.pages].flatMap(({ file, parts }) =>
    parts.flatMap((part) => (part.tree === undefined ? [] : inPart(part.tree, file))),
  )
}

function inPart(tree: Nodes, file: string): readonly ContentProblem[] {
  const found: ContentProblem[] = []
  visit(tree, 'paragraph', (paragraph) => {
    const { line, column } = paragraph.position?.start ?? { line: 1, column: 1 }
    const sentences = sentencesOf(textOf(paragraph))
    const wordings = [...longSentences(sentences), ...longParagraph(sentences)]
    found.push(...wordings.map((wording) => ({ file, line, column, rule: plainWords.id, ...wording })))
  })
  return found
}

function longSentences(sentences: readonly string[]): readonly Wording[] {
  return sentences.flatMap((sentence) => {
    const count = wordsOf(sentence).length
    if (count <= mostWords) return []
    const message = `A sentence has ${String(count)} words: "${sentence.slice(0, 40)}…".`
    return [{ message, fix: `Split it: ${String(mostWords)} are the most.` }]
  })
}

function longParagraph(sentences: readonly string[]): readonly Wording[] {
  if (sentences.length <= mostSentences) return []
  const fix = `Begin a new paragraph, or make a list: ${String(mostSentences)} are the most.`
  return [{ message: `A paragraph has ${String(sentences.length)} sentences.`, fix }]
}

/** The words of a piece of prose; an office that is named by its id counts as one. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'mdxJsxTextElement' && node.name === 'Contact') return 'office'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
