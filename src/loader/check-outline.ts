import type { Nodes, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import type { ContentTree, InspectedPart, ProseEntry } from '#src/loader/content-tree.ts'
import { readHeadingId } from '#src/loader/heading-id.ts'
import { attributesOf, startOf } from '#src/loader/mdx-elements.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

type Wording = { readonly rule: string; readonly message: string; readonly fix: string }
type PlacedWording = Wording & { readonly at: Position }

/** A problem for every part of a page that says nothing: a heading without words, an empty entry, a number of nobody. */
export function checkOutline(tree: ContentTree): readonly ContentProblem[] {
  const silent = new Set(
    tree.contacts.filter(({ value }) => value?.phones.every(({ use }) => use !== 'voice')).map(({ id }) => id),
  )
  return proseEntries(tree).flatMap((entry) =>
    [...checkHeadings(entry), ...entry.parts.flatMap((part) => [...checkBelow(part), ...checkNodes(part, silent)])].map(
      ({ at, ...wording }) => ({ file: entry.file, ...at, ...wording }),
    ),
  )
}

/** Who reads a list of headings, or hears it, cannot tell two apart that say the same. */
function checkHeadings({ parts }: ProseEntry<unknown>): readonly PlacedWording[] {
  const headings = parts.flatMap(({ heading, at, tree }) => [
    ...(heading === undefined ? [] : [{ words: heading.words, at }]),
    ...(tree?.children ?? []).flatMap((node) =>
      node.type === 'heading' ? [{ words: readHeadingId(node).words, at: startOf(node) }] : [],
    ),
  ])
  return headings.flatMap(({ words, at }, index): readonly PlacedWording[] => {
    const first = headings.findIndex((other) => other.words.toLowerCase() === words.toLowerCase())
    if (words === '' || first === index) return []
    const message = `The heading "${words}" stands already in line ${String(headings[first]?.at.line ?? 1)}.`
    return [{ at, rule: 'headings', message, fix: 'Say what is different here, or join the two.' }]
  })
}

/** Below a sub-heading stand words, or a smaller one. */
function checkBelow({ tree }: InspectedPart): readonly PlacedWording[] {
  const nodes: readonly RootContent[] = tree?.children ?? []
  return nodes.flatMap((node, index): readonly PlacedWording[] => {
    const next = nodes[index + 1]
    if (node.type !== 'heading' || node.depth < 3) return []
    // A section that begins here without being read as one is told for itself.
    const isEmpty = next === undefined || (next.type === 'heading' && next.depth > 2 && next.depth <= node.depth)
    if (!isEmpty) return []
    const message = `Below the heading "${readHeadingId(node).words}" stand no words.`
    return [{ at: startOf(node), rule: 'sections', message, fix: 'Write them, or take the heading away.' }]
  })
}

function checkNodes({ tree }: InspectedPart, silent: ReadonlySet<string>): readonly PlacedWording[] {
  if (tree === undefined) return []
  const found: PlacedWording[] = []
  visit(tree, (node) => {
    const wording = wordNode(node, silent)
    if (wording !== undefined) found.push({ at: startOf(node), ...wording })
  })
  return found
}

function wordNode(node: Nodes, silent: ReadonlySet<string>): Wording | undefined {
  if (node.type === 'listItem' && node.children.length === 0) {
    return { rule: 'mdx-prose', message: 'An entry of a list is empty.', fix: 'Fill it in, or take it away.' }
  }
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined
  const { id = '', show } = attributesOf(node)
  if (node.name !== 'Contact' || show !== 'phone' || !silent.has(id)) return undefined
  const message = `The contact "${id}" has no number to call, and one is printed here.`
  return { rule: 'reference', message, fix: 'Name a contact that has one, or write show="name".' }
}
