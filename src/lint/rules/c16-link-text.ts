import { proseEntries } from '#src/loader/prose-entries.ts'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import type { Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'

/** The words of a link say where it leads: a screen reader lists the links of a page without what stands around them. */
export const linkText: Rule = { id: 'c16-link-text', check }

/** Words that could stand on any link, and so say nothing of this one. */
const vague = new Set(
  [
    ['here', 'click', 'click here', 'tap here', 'press here', 'see here', 'look here', 'go here', 'go', 'right here'],
    ['this', 'that', 'it', 'page', 'this page', 'that page', 'the page', 'our page', 'link', 'this link', 'the link'],
    ['site', 'this site', 'the site', 'website', 'this website', 'the website', 'web page', 'article', 'this article'],
    ['more', 'read more', 'learn more', 'find out more', 'see more', 'show more', 'more information', 'more info'],
    [
      'info',
      'information',
      'details',
      'more details',
      'read',
      'read this',
      'read on',
      'open',
      'see',
      'continue',
      'next',
    ],
  ].flat(),
)

/** The components that print their words as a link. */
const linking: readonly (string | null)[] = ['Right', 'Stage', 'Contact', 'Term']

type LinkWords = { readonly file: string; readonly at: Position; readonly words: string }

function check({ tree }: LintInput): readonly ContentProblem[] {
  const prose = proseEntries(tree).flatMap(({ file, parts }) =>
    parts.flatMap((part) => (part.tree === undefined ? [] : linksIn(part.tree, file))),
  )
  const records = [
    ...tree.contacts.flatMap((entry) => [
      ...wordsAt(entry, ['links', '*', 'words']),
      ...wordsAt(entry, ['onThisSite', 'words']),
    ]),
    ...wordsAt(tree.counties, ['list', '*', 'links', '*', 'words']),
  ]
  return [...prose, ...records].flatMap(({ file, at, words }): readonly ContentProblem[] => {
    const fix = 'Write what one finds there: "the rights page".'
    if (words.trim() === '') return [{ file, ...at, rule: linkText.id, message: 'A link has no words.', fix }]
    if (!vague.has(plain(words))) return []
    return [{ file, ...at, rule: linkText.id, message: `The link "${words}" does not say where it leads.`, fix }]
  })
}

/** Without signs, arrows and capitals: "Click here »" is "click here". */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ')
}

function linksIn(tree: Nodes, file: string): readonly LinkWords[] {
  const found: LinkWords[] = []
  visit(tree, (node) => {
    const isComponent = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
    // A component without words prints the name of what it links to.
    const isLink = node.type === 'link' || (isComponent && linking.includes(node.name) && node.children.length > 0)
    if (!isLink) return
    const { line = 1, column = 1 } = node.position?.start ?? {}
    found.push({ file, at: { line, column }, words: textOf(node).replaceAll(/\s+/g, ' ') })
  })
  return found
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function wordsAt(entry: Entry<unknown>, pattern: readonly string[]): readonly LinkWords[] {
  return pathsTo(entry.raw, pattern).flatMap((path) => {
    const words = valueAt(entry.raw, path)
    return typeof words === 'string' ? [{ file: entry.file, at: entry.at(path), words }] : []
  })
}
