import { markdownTable } from '#src/finish/markdown-table.ts'
import type { PageWeight } from '#src/finish/page-weight.ts'

const columns = ['Page', 'HTML with CSS', 'CSS alone', 'Script', 'First visit', 'Limit', 'Font', 'Requests']

/** The weights as a Markdown table, in kB of 1000 bytes. */
export function weightTable(weights: readonly PageWeight[]): string {
  const rows = weights.map(({ address, html, css, script, total, limit, font, requests }) => [
    ...[address, ...[html, css, script, total, limit, font].map(kilobytes)],
    String(requests),
  ])
  return markdownTable(columns, rows)
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
