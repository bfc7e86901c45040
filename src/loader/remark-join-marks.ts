import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

type FlowElement = Extract<Nodes, { type: 'mdxJsxFlowElement' }>

/** The components that belong inside a sentence, however the author broke the lines. */
const inSentences: readonly string[] = ['Contact', 'Right', 'Stage', 'Term', 'Cite', 'Source']

/**
 * A remark plugin that puts a component which stands alone on its line back into the paragraph around it, or into a
 * paragraph of its own after an empty line. MDX takes such a line out, and the mark would lose its sentence.
 */
export function remarkJoinMarks() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'root') node.children = join(node.children)
      if (node.type === 'listItem' || node.type === 'mdxJsxFlowElement') node.children = join(node.children)
    })
  }
}

/** The same blocks, with each component that belongs in a sentence inside a paragraph. */
function join<Block extends Nodes>(blocks: readonly Block[]): (Block | Paragraph)[] {
  const joined: (Block | Paragraph)[] = []
  let isOpen = false
  for (const block of blocks) {
    const last = joined.at(-1)
    const open = last !== undefined && isParagraph(last) && isNextLine(last, block) ? last : undefined
    if (isMark(block)) {
      if (open === undefined) joined.push(asParagraph(block))
      else extend(open, block, [asText(block)])
      isOpen = true
    } else if (isOpen && open !== undefined && isParagraph(block)) {
      extend(open, block, block.children)
    } else {
      joined.push(block)
      isOpen = false
    }
  }
  return joined
}

function isMark(node: Nodes): node is FlowElement {
  return node.type === 'mdxJsxFlowElement' && inSentences.includes(node.name ?? '')
}

function isParagraph(node: Nodes): node is Paragraph {
  return node.type === 'paragraph'
}

function isNextLine(above: Nodes, below: Nodes): boolean {
  return (below.position?.start.line ?? Infinity) - (above.position?.end.line ?? 0) <= 1
}

function asParagraph(mark: FlowElement): Paragraph {
  return {
    type: 'paragraph',
    children: [asText(mark)],
    ...(mark.position === undefined ? {} : { position: mark.position }),
  }
}

function extend(paragraph: Paragraph, by: Nodes, children: readonly PhrasingContent[]): void {
  paragraph.children.push({ type: 'text', value: ' ' }, ...children)
  if (paragraph.position !== undefined && by.position !== undefined) {
    paragraph.position = { start: paragraph.position.start, end: by.position.end }
  }
}

function asText(mark: FlowElement): PhrasingContent {
  const { name, attributes } = mark
  return { type: 'mdxJsxTextElement', name, attributes, children: mark.children.flatMap(phrasesOf) }
}

/** The words of a block: those of a paragraph, or the node itself where MDX took the paragraph away. */
function phrasesOf(node: Nodes): readonly PhrasingContent[] {
  if (node.type === 'paragraph') return node.children
  return isPhrase(node) ? [node] : []
}

function isPhrase(node: Nodes): node is PhrasingContent {
  return ['text', 'strong', 'emphasis', 'break', 'link', 'mdxJsxTextElement'].includes(node.type)
}
