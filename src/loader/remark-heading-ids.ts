import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { readHeadingId } from '#src/loader/heading-id.ts'

/** A remark plugin that makes the anchor of each heading its `id` and takes the comment away. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const { id, words } = readHeadingId(heading)
      if (id === undefined) return
      heading.data = { ...heading.data, hProperties: { id } }
      heading.children = [{ type: 'text', value: words }]
    })
  }
}
