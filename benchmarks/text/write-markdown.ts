import type { Block, Run } from './blocks.ts'

/** Blocks as Markdown that every generator reads alike: no HTML, nothing that MDX or Vue would run. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks.map((block) => blockText(block)).join('\n\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${runsText(block.runs)}`
    case 'paragraph':
      return runsText(block.runs)
    case 'list':
      return block.items.map((item) => itemText(item, block.isOrdered ? '1. ' : '- ')).join('\n')
  }
}

/** What follows the first line of an item stands as far in as its words. */
function itemText(item: readonly Block[], mark: string): string {
  return (mark + markdownOf(item)).replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`)
}

function runsText(runs: readonly Run[]): string {
  const text = runs.map(runText).join('').trim()
  // At the front of a line these would begin a list.
  return text.replace(/^([-+])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2')
}

function runText({ text, href, isStrong }: Run): string {
  const escaped = text.replace(/[\\`*_{}[\]<>|#~$]/g, '\\$&')
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escaped) ?? []
  if (words === '') return escaped
  if (href !== undefined) return `${before}[${words}](<${href}>)${after}`
  return isStrong === true ? `${before}**${words}**${after}` : escaped
}
