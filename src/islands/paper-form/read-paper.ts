import type { PaperLine } from '#src/domain/paper-lines.ts'

/** What stands where nothing was filled in. */
const ruledLine = '__________'

/** The paper as text, block by block. What is not printed is not read: hidden lines, lines without their tick, help. */
export function readPaper(paper: HTMLElement): readonly PaperLine[] {
  return [...paper.querySelectorAll<HTMLElement>('h2, h3, p, li')].filter(isPrinted).map((block) => {
    const words = tidy(wordsOf(block))
    if (block.tagName.startsWith('H')) return { kind: 'heading', words }
    return block.tagName === 'LI' ? { kind: 'item', words: numberOf(block) + words } : { kind: 'words', words }
  })
}

/** As paper.css has it for print: one rule there, one here. A browser test compares the two. */
function isPrinted(block: HTMLElement): boolean {
  if (block.getClientRects().length === 0 || block.closest('.chrome') !== null) return false
  return !isUnticked(block) && !isSkipped(block) && !isEmptyRow(block)
}

/** A line without its tick, in a list in which something is ticked. */
function isUnticked(block: HTMLElement): boolean {
  const tick = block.querySelector<HTMLInputElement>(':scope > label > input')
  if (tick === null || tick.checked) return false
  return block.parentElement?.querySelector(':checked') != null
}

/** A question without an answer, in a plan in which something is answered. */
function isSkipped(block: HTMLElement): boolean {
  const group = block.closest('[data-group]')
  if (group === null || group.querySelector(':checked') !== null) return false
  return block.closest('.paper')?.querySelector(':checked') != null
}

/** A row whose blanks are all empty, on a paper in which something is filled in. */
function isEmptyRow(block: HTMLElement): boolean {
  const row = block.closest('[data-row]')
  if (row === null || row.querySelector('.filled') !== null) return false
  const isKept = block.closest('.writing')?.querySelector('#keep-lines:checked') != null
  return !isKept && block.closest('.started') !== null
}

/** The place in a numbered list, counting only what is printed. */
function numberOf(item: HTMLElement): string {
  const list = item.parentElement
  if (list?.tagName !== 'OL') return ''
  const printed = [...list.children].filter((child) => child instanceof HTMLElement && isPrinted(child))
  return `${String(printed.indexOf(item) + 1)}. `
}

function wordsOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return (node.textContent ?? '').replaceAll(/\s+/g, ' ')
  if (isAside(node)) return ''
  // A box without its tick is printed only where all of a list is: to be marked by hand.
  if (node instanceof HTMLInputElement) return node.checked ? '' : '[ ] '
  if (node.matches('.filled')) return node.textContent
  if (node.matches('.blank')) return `${ruledLine} (${node.textContent})`
  const words = [...node.childNodes].map(wordsOf).join('')
  return node.matches('.block') ? `\n${words}` : words
}

/** Help for the screen, a label that the ruled line has anyway, and an address that is not known. */
function isAside(node: HTMLElement): boolean {
  return node.matches('.chrome, .when-empty') || (node.matches('span[data-row]') && isEmptyRow(node))
}

function tidy(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
