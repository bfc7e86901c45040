import type { Block, Run } from './blocks.ts'

/** Blocks as the HTML that one would write by hand. */
export function htmlOf(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${String(block.depth)}>${runsHtml(block.runs)}</h${String(block.depth)}>`
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}`
    case 'list': {
      const name = block.isOrdered ? 'ol' : 'ul'
      return `<${name}>\n${block.items.map((item) => `<li>${itemHtml(item)}`).join('\n')}\n</${name}>`
    }
  }
}

/** An item of one paragraph needs no tag of its own for it. */
function itemHtml(item: readonly Block[]): string {
  const [only] = item
  return item.length === 1 && only?.kind === 'paragraph' ? runsHtml(only.runs) : htmlOf(item)
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('').trim()
}

function runHtml({ text, href, isStrong }: Run): string {
  const words = escapeHtml(text)
  if (href !== undefined) return `<a href="${escapeHtml(href)}">${words}</a>`
  return isStrong === true ? `<b>${words}</b>` : words
}

/** Text as HTML says it, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
