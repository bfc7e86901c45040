import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { sentencesOf, wordsOf } from '#src/domain/sentences.ts'
import { recordWords } from '#src/lint/record-words.ts'
import type { RecordWords } from '#src/lint/record-words.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import { wordsToAvoid } from '#src/lint/words-to-avoid.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { startOf } from '#src/loader/mdx-elements.ts'
import { placeInText } from '#src/loader/read-text.ts'
import { readingLimits } from '#src/schema/editorial.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

/** Past this, a tired reader on a phone has lost the beginning of the sentence. */
const mostWords = readingLimits.sentence

/** Past this, a paragraph fills the screen of a phone, and nobody finds a place in it again. */
const mostSentences = 5

/** Sentences and paragraphs of prose are short, and their words plain. */
export const plainWords: Rule = { id: 'c17-plain-words', check }

type Wording = { readonly message: string; readonly fix: string }

function check({ tree }: LintInput): readonly ContentProblem[] {
  const pages = proseEntries(tree).flatMap(({ file, parts }) =>
    parts.flatMap((part) => (part.tree === undefined ? [] : inPart(part.tree, file))),
  )
  return [...pages, ...recordWords(tree).flatMap(inRecord)]
}

/** A field is no paragraph: how many sentences it holds, its description says. */
function inRecord({ file, at, text }: RecordWords): readonly ContentProblem[] {
  const found = [...longSentences(sentencesOf(text)), ...hardWordsIn(text)]
  return found.map(({ message, fix }) => ({ file, ...at(), rule: plainWords.id, message, fix }))
}

function inPart(tree: Nodes, file: string): readonly ContentProblem[] {
  const found: ContentProblem[] = []
  visit(tree, 'paragraph', (paragraph) => {
    const at = startOf(paragraph)
    const sentences = sentencesOf(textOf(paragraph))
    const long = [...longSentences(sentences), ...longParagraph(sentences)]
    found.push(...long.map((wording) => ({ file, ...at, rule: plainWords.id, ...wording })))
    found.push(...hardWords(paragraph, at.column).map((wording) => ({ file, rule: plainWords.id, ...wording })))
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

/** What stands in quotation marks, and the rest of "letters may say …" and "the law says that …". */
const quoted = /["“][^"“”]*["”]|\b(?:may (?:also )?say|law says)\b[^.?!]*/g

/**
 * The words to avoid in a piece of prose. What a law or a letter says is not ours to choose: quotations and words that
 * the page explains are left out.
 * @param indent the column at which the lines of the paragraph begin
 */
function hardWords(node: Nodes, indent: number): readonly (Wording & Position)[] {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Term') return []
  if (node.type !== 'text') return 'children' in node ? node.children.flatMap((child) => hardWords(child, indent)) : []
  const start = startOf(node)
  return hardWordsIn(node.value).map(({ index, ...wording }) => {
    const { line, column } = placeInText(node.value, index)
    return { line: start.line + line - 1, column: (line === 1 ? start.column : indent) + column - 1, ...wording }
  })
}

function hardWordsIn(text: string): readonly (Wording & { readonly index: number })[] {
  const own = text.replaceAll(quoted, (quotation) => quotation.replaceAll(/[^\n]/g, ' '))
  return wordsToAvoid.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(own)
    if (found === null) return []
    const message = `"${found[0].replaceAll(/\s+/g, ' ')}" is a word to avoid.`
    return [{ index: found.index, message, fix: `Write ${instead}.` }]
  })
}

/** The words of a piece of prose; an office that is named by its id counts as one. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'mdxJsxTextElement' && node.name === 'Contact') return 'office'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
