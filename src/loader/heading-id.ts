import type { Heading } from 'mdast'

/** What a heading says, and the anchor that its author gave it. */
export type HeadingId = {
  /** Undefined where the heading has none. */
  readonly id: string | undefined
  readonly words: string
  /** Whether nothing but text stands before the anchor. */
  readonly isPlain: boolean
}

/** Reads a heading that ends in its anchor. MDX refuses `{#anchor}`, so the anchor stands in a comment. */
export function readHeadingId(heading: Heading): HeadingId {
  const last = heading.children.at(-1)
  const id = last?.type === 'mdxTextExpression' ? anchorIn(last.value) : undefined
  const before = id === undefined ? heading.children : heading.children.slice(0, -1)
  const words = before.map((node) => (node.type === 'text' ? node.value : '')).join('')
  return { id, words: words.trim(), isPlain: before.every((node) => node.type === 'text') }
}

/** The anchor that a comment names; undefined when an expression is anything else. */
export function anchorIn(expression: string): string | undefined {
  return /^\s*\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/\s*$/.exec(expression)?.[1]
}
