/**
 * A Markdown table with its columns aligned, the first one to the left and the others, which hold numbers, to the right.
 * @example markdownTable(['Page', 'Words'], [['/', '12']]) // '| Page | Words |\n| ---- | ----: |\n| /    |    12 |'
 */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, place) =>
    Math.max(...[column, ...rows.map((row) => row[place] ?? '')].map((cell) => cell.length)),
  )
  const line = (cells: readonly string[]) => `| ${cells.map((cell, place) => pad(cell, place, widths)).join(' | ')} |`
  const rule = `| ${widths.map((width, place) => (place === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(columns), rule, ...rows.map(line)].join('\n')
}

function pad(cell: string, place: number, widths: readonly number[]): string {
  const width = widths[place] ?? 0
  return place === 0 ? cell.padEnd(width) : cell.padStart(width)
}
