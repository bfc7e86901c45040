import type { Element, ElementContent, RootContent } from 'hast'

/** A run of words: plain, stressed, or a link. */
export type Run = { readonly text: string; readonly href?: string; readonly isStrong?: boolean }

/** What every generator can say: headings, paragraphs and lists of runs. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }

/** What holds no words to read: pictures repeat what stands beside them, templates wait for a script. */
const wordless = new Set(['svg', 'template', 'script', 'style', 'select', 'input', 'textarea', 'object', 'option'])

const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'br',
    'button',
    'cite',
    'code',
    'data',
    'em',
    'i',
    'label',
    'mark',
    'output',
    'q',
    's',
    'small',
  ],
  ...['span', 'strong', 'sub', 'sup', 'time', 'u', 'ins', 'del', 'wbr'],
])

/** The words of a part of a page as blocks, in the order of its source; what opens on a click is there too. */
export function blocksOf(nodes: readonly RootContent[]): readonly Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  const close = () => {
    const tidied = tidy(runs)
    if (tidied.length > 0) blocks.push({ kind: 'paragraph', runs: tidied })
    runs = []
  }
  for (const node of nodes) {
    if (node.type === 'text') runs.push({ text: node.value })
    if (node.type !== 'element' || wordless.has(node.tagName) || node.properties['hidden'] === true) continue
    if (inline.has(node.tagName) && !holdsBlock(node)) {
      runs.push(...runsOf(node))
    } else {
      close()
      blocks.push(...elementBlocks(node))
    }
  }
  close()
  return blocks
}

function elementBlocks(element: Element): readonly Block[] {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (heading !== undefined) {
    const runs = tidy(element.children.flatMap(runsOf)).map(({ text }) => ({ text }))
    return runs.length === 0 ? [] : [{ kind: 'heading', depth: Number(heading), runs }]
  }
  if (element.tagName === 'ul' || element.tagName === 'ol') {
    const entries = element.children.filter((child) => child.type === 'element')
    const items = entries.map((entry) => blocksOf(entry.children)).filter((item) => item.length > 0)
    return items.length === 0 ? [] : [{ kind: 'list', isOrdered: element.tagName === 'ol', items }]
  }
  return blocksOf(element.children)
}

function runsOf(node: ElementContent): readonly Run[] {
  if (node.type === 'text') return [{ text: node.value }]
  if (node.type !== 'element' || wordless.has(node.tagName) || node.properties['hidden'] === true) return []
  if (node.tagName === 'br') return [{ text: ' ' }]
  const runs = node.children.flatMap(runsOf)
  const href = node.properties['href']
  if (node.tagName === 'a' && typeof href === 'string') return [{ text: runs.map(({ text }) => text).join(''), href }]
  return node.tagName === 'b' || node.tagName === 'strong' ? runs.map((run) => ({ ...run, isStrong: true })) : runs
}

function holdsBlock({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (!inline.has(child.tagName) || holdsBlock(child)))
}

/** Without the space that shows nowhere, and without what is nothing but space. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const spaced = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') })).filter(({ text }) => text !== '')
  const [first, last] = [spaced.findIndex(hasWords), spaced.findLastIndex(hasWords)]
  return first < 0 ? [] : spaced.slice(first, last + 1)
}

const hasWords = ({ text }: Run) => text.trim() !== ''
