import type { PageWeight } from '#src/finish/page-weight.ts'

const columns = ['Page', 'HTML with CSS', 'CSS alone', 'Script', 'First visit', 'Limit', 'Font', 'Requests']

/** The weights as a Markdown table, in kB of 1000 bytes. */
export function weightTable(weights: readonly PageWeight[]): string {
  const rows = weights.map(({ address, html, css, script, total, limit, font, requests }) => [
    ...[address, ...[html, css, script, total, limit, font].map(kilobytes)],
    String(requests),
  ])
  const widths = columns.map((column, place) =>
    Math.max(...[column, ...rows.map((row) => row[place] ?? '')].map((cell) => cell.length)),
  )
  const line = (cells: readonly string[]) => `| ${cells.map((cell, place) => pad(cell, place, widths)).join(' | ')} |`
  const rule = `| ${widths.map((width, place) => (place === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(columns), rule, ...rows.map(line)].join('\n')
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

function pad(cell: string, place: number, widths: readonly number[]): string {
  const width = widths[place] ?? 0
  return place === 0 ? cell.padEnd(width) : cell.padStart(width)
}
