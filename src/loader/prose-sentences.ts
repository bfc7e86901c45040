import type { ListItem, Nodes, Paragraph } from 'mdast'
import { sentencesOf } from '#src/domain/sentences.ts'
import { flattenParagraph, proofMark } from '#src/loader/flat-paragraph.ts'
import type { NameOf, Proof } from '#src/loader/flat-paragraph.ts'
import type { Position } from '#src/loader/content-problem.ts'
import type { ProseEntry } from '#src/loader/content-tree.ts'
import { remarkJoinMarks } from '#src/loader/remark-join-marks.ts'

/** A sentence, its place, and the proofs in it or right behind it. */
type ReadSentence = { readonly text: string; readonly at: Position; readonly proofs: readonly Proof[] }

/** One sentence of prose. */
export type ProseSentence = ReadSentence & {
  /**
   * What stands behind it: in it or right after it; else next in its paragraph or list item; else behind the words that
   * lead to its list.
   */
  readonly behind: readonly Proof[]
  /** The sentences that share its own proofs: those before it without any, and itself. Empty where it has none. */
  readonly passage: readonly ReadSentence[]
  /** Whether it stands in a passage that is marked as not confirmed. */
  readonly isUnsure: boolean
}

type Context = Pick<ProseSentence, 'isUnsure'> & {
  /** What stands behind the words that lead to a list. */
  readonly lead: readonly Proof[]
  readonly nameOf: NameOf
  readonly lines: readonly string[]
}

/** Every sentence of the paragraphs and list items of a page, in their order. Headings and questions are left out. */
export function proseSentences({ parts, body }: ProseEntry<unknown>, nameOf: NameOf): readonly ProseSentence[] {
  const context = { isUnsure: false, lead: [], nameOf, lines: body.split('\n') }
  return parts.flatMap(({ tree }) => {
    if (tree === undefined) return []
    const joined = copyOf(tree)
    remarkJoinMarks()(joined)
    return inBlocks(joined.children, context)
  })
}

/** The same nodes with lists of children of their own: joining marks changes those and nothing else of a node. */
function copyOf<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copyOf) } : node
}

function inBlocks(blocks: readonly Nodes[], context: Context): readonly ProseSentence[] {
  let lead: readonly Proof[] = []
  return blocks.flatMap((block) => {
    const found = inBlock(block, { ...context, lead })
    lead = block.type === 'paragraph' ? leadOf(found) : []
    return found
  })
}

function inBlock(block: Nodes, context: Context): readonly ProseSentence[] {
  if (block.type === 'paragraph') return inParagraphs([block], { ...context, lead: [] })
  if (block.type === 'list') return block.children.flatMap((item) => inItem(item, context))
  if (block.type !== 'mdxJsxFlowElement') return []
  return inBlocks(block.children, { ...context, isUnsure: context.isUnsure || block.name === 'NotConfirmed' })
}

/** The paragraphs of one list item belong together. */
function inItem({ children }: ListItem, context: Context): readonly ProseSentence[] {
  const paragraphs = children.filter((child) => child.type === 'paragraph')
  const rest = children.filter((child) => child.type !== 'paragraph')
  return [...inParagraphs(paragraphs, context), ...inBlocks(rest, context)]
}

function inParagraphs(paragraphs: readonly Paragraph[], context: Context): readonly ProseSentence[] {
  const read = paragraphs.flatMap((paragraph) => readSentences(paragraph, context))
  const isProved = ({ proofs }: ReadSentence): boolean => proofs.length > 0
  return read.map((sentence, index) => {
    const next = read.slice(index).find(isProved)
    const start = read.slice(0, index).findLastIndex(isProved) + 1
    const passage = next === undefined && context.lead.length > 0 ? [sentence] : read.slice(start, index + 1)
    return {
      ...sentence,
      behind: next?.proofs ?? context.lead,
      passage: next === undefined || next === sentence ? passage : [],
      isUnsure: context.isUnsure,
    }
  })
}

/** "The law names these. (Code 10)" and "They differ (Code 10) by the crime:" lead to a list and stand behind it. */
function leadOf(sentences: readonly ProseSentence[]): readonly Proof[] {
  const last = sentences.at(-1)
  if (last === undefined || !last.text.endsWith(':')) return last?.proofs ?? []
  return sentences.findLast(({ proofs }) => proofs.length > 0)?.proofs ?? []
}

function readSentences(paragraph: Paragraph, { nameOf, lines }: Context): readonly ReadSentence[] {
  const { text, proofs, placeOf } = flattenParagraph(paragraph, nameOf, lines)
  let from = 0
  let used = 0
  return sentencesOf(text).map((sentence) => {
    from = text.indexOf(sentence, from)
    const at = placeOf(from)
    from += sentence.length
    const first = used
    used += sentence.split(proofMark).length - 1
    return { text: withoutMarks(sentence), at, proofs: proofs.slice(first, used) }
  })
}

function withoutMarks(sentence: string): string {
  return sentence
    .replaceAll(proofMark, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.?!,:;…]["'”’)]*(?:\s|$))/g, '')
    .trim()
}
