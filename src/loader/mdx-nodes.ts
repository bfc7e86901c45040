import type { Nodes } from 'mdast'

/** Why something may not stand in prose, and under which rule. */
export type Refusal = { readonly rule: string; readonly message: string; readonly fix: string }

/** What prose is made of. Components, links and headings have rules of their own besides. */
const allowed = new Set<string>([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'break',
  'link',
  'heading',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
])

const refused = new Map<string, readonly [message: string, fix: string]>([
  ['table', ['A table stands here.', 'Use a list: a table does not fit on a phone.']],
  ['image', ['A picture stands here.', 'Say it in words.']],
  ['code', ['Text marked as code stands here.', 'Take the ` signs away.']],
  ['inlineCode', ['Text marked as code stands here.', 'Take the ` signs away.']],
  ['linkReference', ['A link with its address elsewhere stands here.', 'Write [words](/address/).']],
  ['definition', ['A link with its address elsewhere stands here.', 'Write [words](/address/).']],
  ['delete', ['Struck-out text stands here.', 'Take the ~ signs away.']],
])

const plain = 'Use paragraphs, lists, **bold**, sub-headings and the components of content/README.md.'

/** Why a node of the tree may not stand in prose; undefined when it may. */
export function refuseNode(node: Nodes): Refusal | undefined {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return { rule: 'mdx-prose', message: 'A list entry with a tick box stands here.', fix: 'Take the [ ] away.' }
  }
  if (allowed.has(node.type)) return undefined
  if (node.type === 'mdxjsEsm') {
    const word = node.value.startsWith('export') ? 'export' : 'import'
    return code(`"${word}" makes a program of this page.`, 'Take the line away: a page is words, not a program.')
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return /^\s*\/\*/.test(node.value)
      ? code('A comment stands in the text.', 'Take it away; only a heading ends in one, with its anchor.')
      : code(`{${node.value}} is an expression.`, 'Write the words themselves.')
  }
  const [message, fix] = refused.get(node.type) ?? [`Markdown of the kind "${node.type}" stands here.`, plain]
  return { rule: 'mdx-prose', message, fix }
}

function code(message: string, fix: string): Refusal {
  return { rule: 'mdx-no-code', message, fix }
}
