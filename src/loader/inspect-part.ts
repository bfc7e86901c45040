import type { Heading, Nodes } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { readHeadingId } from '#src/loader/heading-id.ts'
import { attributesOf, checkElement, hasContent, startOf } from '#src/loader/mdx-elements.ts'
import type { MdxElement } from '#src/loader/mdx-elements.ts'
import { refuseNode } from '#src/loader/mdx-nodes.ts'
import { findUnseen } from '#src/loader/unseen-characters.ts'
import { checkHeadingWords } from '#src/loader/split-sections.ts'
import type { MdxPart } from '#src/loader/split-sections.ts'

/** The kinds of records that content can name by id. */
export type ReferenceKind =
  | 'contact'
  | 'right'
  | 'stage'
  | 'term'
  | 'source'
  | 'law'
  | 'statute'
  | 'crime'
  | 'sender'
  | 'topic'
  | 'way'
  | 'field'
  | 'letter'
  | 'letter-group'
  | 'relief-state'
  | 'notice'
  | 'county'

/** One id that is named somewhere, and where. A unit is there only for a part of a law. */
export type PlacedReference = {
  readonly kind: ReferenceKind
  readonly id: string
  readonly unit?: string
  readonly at: Position
  /** Where the unit stands, if not at the same place. */
  readonly unitAt?: Position
}

/** What one piece of a page names, and what is wrong with it. */
export type PartFacts = {
  readonly references: readonly PlacedReference[]
  readonly links: readonly { readonly url: string; readonly at: Position }[]
  /** The anchors that sub-headings and questions set; the anchor of the section itself is not among them. */
  readonly anchors: readonly { readonly id: string; readonly at: Position }[]
  readonly problems: readonly ContentProblem[]
}

/** Reads one parsed piece of a page and checks it node by node. */
export function inspectPart(part: MdxPart, file: string): PartFacts {
  const facts: PartFacts = { references: [], links: [], anchors: [], problems: [] }
  if (part.tree === undefined) return facts
  const found: PartFacts[] = []
  // The level of the heading above: the section's own is 2.
  let depth = 2
  visit(part.tree, (node, _index, parent) => {
    const refused = refuseNode(node)
    if (refused !== undefined) {
      found.push({ ...facts, problems: [{ file, ...startOf(node), ...refused }] })
      return SKIP
    }
    found.push({ ...facts, ...inspectNode(node, file) }, { ...facts, problems: unseenIn(node, file) })
    if (node.type !== 'heading') return CONTINUE
    found.push(inspectHeading({ heading: node, depth, file, isNested: parent?.type !== 'root' }))
    depth = node.depth
    // Whatever stands in a heading beside plain words is the business of the heading's own check.
    return SKIP
  })
  if (part.heading !== undefined && !hasContent(part.tree)) {
    const message = 'The section has no words.'
    const problem = { file, ...part.at, rule: 'sections', message, fix: 'Write them, or take the heading away.' }
    found.push({ ...facts, problems: [problem] })
  }
  return {
    references: found.flatMap(({ references }) => references),
    links: found.flatMap(({ links }) => links),
    anchors: found.flatMap(({ anchors }) => anchors),
    problems: found.flatMap(({ problems }) => problems),
  }
}

function inspectNode(node: Nodes, file: string): Partial<PartFacts> {
  const at = startOf(node)
  if (node.type === 'link') return { links: [{ url: node.url, at }] }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const { id } = attributesOf(node)
    return {
      problems: checkElement(node, file),
      references: referencesOf(node),
      anchors: node.name === 'Question' && id !== undefined ? [{ id, at }] : [],
    }
  }
  return {}
}

/** The text was read for these already, but "&#x202e;" becomes one only where it is parsed. */
function unseenIn(node: Nodes, file: string): readonly ContentProblem[] {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  const texts = isElement ? Object.values(attributesOf(node)) : node.type === 'text' ? [node.value] : []
  const fault = texts.map((text) => findUnseen(text)).find((found) => found !== undefined)
  if (fault === undefined) return []
  return [{ file, ...startOf(node), rule: 'text', message: fault.message, fix: fault.fix }]
}

type SubHeading = {
  readonly heading: Heading
  readonly depth: number
  readonly file: string
  readonly isNested: boolean
}

function inspectHeading(found: SubHeading): PartFacts {
  const { heading, file } = found
  const { id } = readHeadingId(heading)
  const at = startOf(heading)
  return {
    references: [],
    links: [],
    anchors: id === undefined ? [] : [{ id, at }],
    problems: wordHeading(found).map((wording) => ({ file, ...at, rule: 'headings', ...wording })),
  }
}

function wordHeading({ heading, depth, isNested }: SubHeading): readonly { message: string; fix: string }[] {
  if (isNested) {
    return [{ message: 'A heading stands inside a list or a component.', fix: 'Make it **bold** words instead.' }]
  }
  if (heading.depth === 1) {
    const fix = 'Use "##" or "###": the page has its title from the head of the file.'
    return [{ message: 'A heading of the first level stands in the text.', fix }]
  }
  if (heading.depth === 2) {
    const fix = 'Write the heading as: ## Words {/* #anchor */}'
    return [{ message: 'A section starts without "## " at the beginning of the line.', fix: `${fix}.` }]
  }
  if (heading.depth > depth + 1) {
    const message = `A heading of level ${String(heading.depth)} follows one of level ${String(depth)}.`
    return [{ message, fix: `Use ${'#'.repeat(depth + 1)}.` }]
  }
  return checkHeadingWords(readHeadingId(heading))
}

const kinds = new Map<string | null, ReferenceKind>([
  ['Contact', 'contact'],
  ['Right', 'right'],
  ['Stage', 'stage'],
  ['Term', 'term'],
  ['Source', 'source'],
])

function referencesOf(element: MdxElement): readonly PlacedReference[] {
  const { id, law, unit } = attributesOf(element)
  const at = startOf(element)
  if (element.name === 'Cite' && law !== undefined) {
    return [{ kind: 'law', id: law, at, ...(unit === undefined ? {} : { unit }) }]
  }
  const kind = kinds.get(element.name)
  return kind === undefined || id === undefined ? [] : [{ kind, id, at }]
}
