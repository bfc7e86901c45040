import type { Nodes } from 'mdast'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import { placeInText } from '#src/loader/read-text.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { attributesOf } from '#src/loader/mdx-elements.ts'
import type { Term } from '#src/schema/term.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

/**
 * A word that no reader may meet unexplained (`mustLink: true` in glossary.yml) stands in a `<Term>` where a page uses it
 * first. Headings, links and the words of other components are no such use: they cannot hold a `<Term>`.
 */
export const termIsExplained: Rule = { id: 'c26-term-is-explained', check }

type Use = { readonly term: string; readonly words: string; readonly at: Position; readonly isExplained: boolean }

function check({ tree }: LintInput): readonly ContentProblem[] {
  const glossary = tree.glossary.value ?? []
  const terms = glossary.filter((term) => term.mustLink && !isNamedTwice(term, glossary)).map(wanted)
  return proseEntries(tree).flatMap(({ file, parts }) => {
    // The words may be explained in a part that cannot be read.
    if (parts.some((part) => part.tree === undefined)) return []
    const uses = parts.flatMap((part) => (part.tree === undefined ? [] : usesIn(part.tree, terms)))
    return terms.flatMap(({ id }): readonly ContentProblem[] => {
      const first = uses.find(({ term }) => term === id)
      if (first === undefined || first.isExplained) return []
      const message = `"${first.words}" is used here first, and not explained.`
      const fix = `Write <Term id="${id}">${first.words}</Term>.`
      return [{ file, ...first.at, rule: termIsExplained.id, message, fix }]
    })
  })
}

/** Which of two words of one name is meant, nobody can tell; that there are two is told in the glossary. */
function isNamedTwice({ id, term, also = [] }: Term, glossary: readonly Term[]): boolean {
  const forms = [term, ...also].map((form) => form.toLowerCase())
  return glossary.some(
    (other) =>
      other.id !== id && [other.term, ...(other.also ?? [])].some((form) => forms.includes(form.toLowerCase())),
  )
}

type Wanted = { readonly id: string; readonly pattern: RegExp }

/** A word with the pattern that finds any of its forms, made once for all pages. */
function wanted({ id, term, also = [] }: Term): Wanted {
  const forms = [term, ...also].map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return { id, pattern: new RegExp(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}-])`, 'iu') }
}

/**
 * The uses of the words in a piece of prose, in its order.
 * @param indent the column at which the lines of the paragraph begin
 */
function usesIn(node: Nodes, terms: readonly Wanted[], indent = 1): readonly Use[] {
  if (node.type === 'text') return terms.flatMap((term) => inText(node, term, indent))
  if (isTerm(node)) return explained(node)
  if (cannotHoldTerm(node) || !('children' in node)) return []
  const inner = node.type === 'paragraph' ? (node.position?.start.column ?? 1) : indent
  return node.children.flatMap((child) => usesIn(child, terms, inner))
}

type Component = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>

const isComponent = (node: Nodes): node is Component =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'

const isTerm = (node: Nodes): node is Component => isComponent(node) && node.name === 'Term'

/** A heading, a link, or a component that prints words of its own. */
function cannotHoldTerm(node: Nodes): boolean {
  if (isComponent(node)) return !['NotConfirmed', 'Question'].includes(node.name ?? '')
  return node.type === 'heading' || node.type === 'link'
}

function explained(node: Component): readonly Use[] {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  const term = attributesOf(node)['id']
  return term === undefined ? [] : [{ term, words: '', at: { line, column }, isExplained: true }]
}

function inText(node: Extract<Nodes, { type: 'text' }>, { id, pattern }: Wanted, indent: number): readonly Use[] {
  const found = pattern.exec(node.value)
  const start = node.position?.start
  if (found === null || start === undefined) return []
  const { line, column } = placeInText(node.value, found.index)
  const at = { line: start.line + line - 1, column: (line === 1 ? start.column : indent) + column - 1 }
  return [{ term: id, words: found[0], at, isExplained: false }]
}
