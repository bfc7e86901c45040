import type { Nodes, Paragraph } from 'mdast'
import type { Position } from '#src/loader/content-problem.ts'
import { attributesOf } from '#src/loader/mdx-elements.ts'
import type { MdxElement } from '#src/loader/mdx-elements.ts'

/** What stands behind a sentence: a place in a law, a source, or a right, which names its own place in a law. */
export type Proof = { readonly kind: 'law' | 'source' | 'right'; readonly id: string; readonly unit?: string }

/** The name of a contact, a right or a stage, for components that hold no words. */
export type NameOf = (element: string, id: string) => string

/** A paragraph in one line. Each proof leaves its mark in the text, right behind what it belongs to. */
export type FlatParagraph = {
  readonly text: string
  readonly proofs: readonly Proof[]
  /** Where a letter of the text stands in the file. */
  readonly placeOf: (index: number) => Position
}

/** Stands for a proof in the text; no content holds a letter of this kind. */
export const proofMark = '\uE000'

type Piece = { readonly from: number; readonly value: string; readonly start: Position }

/** The words of a paragraph in one line, with the marks of its proofs. @param lines the lines of the file */
export function flattenParagraph(paragraph: Paragraph, nameOf: NameOf, lines: readonly string[]): FlatParagraph {
  let text = ''
  let start: Position = paragraph.position?.start ?? { line: 1, column: 1 }
  const pieces: Piece[] = []
  const proofs: Proof[] = []
  const add = (value: string): void => {
    pieces.push({ from: text.length, value, start })
    text += value.replaceAll('\n', ' ')
  }
  const read = (node: Nodes): void => {
    start = node.position?.start ?? start
    if (node.type === 'text') add(node.value)
    if ('children' in node) node.children.forEach(read)
    if (node.type === 'mdxJsxTextElement') close(node)
  }
  const close = (element: MdxElement): void => {
    if (element.children.length === 0) add(nameOf(element.name ?? '', attributesOf(element).id ?? ''))
    const proof = proofOf(element)
    if (proof === undefined) return
    proofs.push(proof)
    text += proofMark
  }
  paragraph.children.forEach(read)
  // A proof that follows the closing sign belongs to the sentence before it.
  const closed = text.replaceAll(
    /([.?!:…]["'”’)]*)((?:\s*\uE000)+)/g,
    (_all, sign: string, marks: string) => `${marks}${sign}`,
  )
  return { text: closed, proofs, placeOf: (index) => placeIn(pieces, index, lines) }
}

function proofOf(element: MdxElement): Proof | undefined {
  const { id, law, unit } = attributesOf(element)
  if (element.name === 'Cite' && law !== undefined) {
    return { kind: 'law', id: law, ...(unit === undefined ? {} : { unit }) }
  }
  if (id === undefined) return undefined
  if (element.name === 'Source') return { kind: 'source', id }
  return element.name === 'Right' ? { kind: 'right', id } : undefined
}

/** Text loses its indentation when it is parsed, so the column is counted from that of its line. */
function placeIn(pieces: readonly Piece[], index: number, lines: readonly string[]): Position {
  const piece = pieces.findLast(({ from }) => from <= index)
  if (piece === undefined) return { line: 1, column: 1 }
  const before = piece.value.slice(0, index - piece.from).split('\n')
  const last = before.at(-1)?.length ?? 0
  if (before.length === 1) return { line: piece.start.line, column: piece.start.column + last }
  const line = piece.start.line + before.length - 1
  return { line, column: (/^\s*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0) + last + 1 }
}
