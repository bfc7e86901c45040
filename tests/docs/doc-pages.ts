import { createProcessor } from '@mdx-js/mdx'
import type { Nodes, Root, RootContent } from 'mdast'
import { readFile } from 'node:fs/promises'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import type { Repository } from '#tests/docs/repository.ts'

/** A fenced block of a page. */
export type Block = {
  readonly file: string
  /** The line of its first line of code. */
  readonly line: number
  /** Empty where the fence names none. */
  readonly language: string
  readonly text: string
  /** The heading that it stands under. */
  readonly heading: string
}

/** Words of a page with their line: code between backticks, or where a link leads. */
export type Piece = { readonly file: string; readonly line: number; readonly text: string }

/** A page of the documentation, taken apart. */
export type DocPage = {
  readonly file: string
  readonly blocks: readonly Block[]
  readonly codes: readonly Piece[]
  /** What stands in its sentences without backticks. */
  readonly words: readonly Piece[]
  readonly links: readonly Piece[]
  /** The anchors that GitHub gives its headings. */
  readonly anchors: readonly string[]
}

const processor = createProcessor({ format: 'md', remarkPlugins: [remarkGfm] })

/** Takes the text of a page apart. */
export function readPage(file: string, text: string): DocPage {
  const tree: Root = processor.parse(text)
  const headings = headingsOf(tree, text)
  const pieces = (kind: RootContent['type'], read: (node: Nodes) => string | undefined) => {
    const found: Piece[] = []
    visit(tree, kind, (node) => {
      found.push({ file, line: lineOf(node), text: read(node) ?? '' })
    })
    return found
  }
  const value = (node: Nodes) => ('value' in node ? node.value : undefined)
  const address = (node: Nodes) => ('url' in node ? node.url : undefined)
  const blocks: Block[] = []
  visit(tree, 'code', (node) => {
    const line = lineOf(node)
    const heading = headings.findLast((one) => one.line < line)?.text ?? ''
    blocks.push({ file, line: line + 1, language: node.lang ?? '', text: node.value, heading })
  })
  return {
    file,
    blocks,
    codes: pieces('inlineCode', value),
    words: pieces('text', value),
    links: [...pieces('link', address), ...pieces('image', address), ...pieces('definition', address)],
    anchors: headings.map((heading) => anchorOf(heading.text)),
  }
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1
}

/** The headings as they are written, with their lines. */
function headingsOf(tree: Root, text: string): readonly { readonly line: number; readonly text: string }[] {
  const lines = text.split('\n')
  const headings = tree.children.filter((node) => node.type === 'heading')
  return headings.map((node) => {
    const line = lineOf(node)
    return { line, text: lines[line - 1]?.replace(/^#+ /, '') ?? '' }
  })
}

/** Every page of the project that is written in Markdown. */
export async function readPages({ files }: Repository): Promise<readonly DocPage[]> {
  const names = files.filter((file) => file.endsWith('.md'))
  return Promise.all(names.map(async (file) => readPage(file, await readFile(file, 'utf8'))))
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}
