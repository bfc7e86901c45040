import { markdownTable } from '#src/finish/markdown-table.ts'
import type { PageReading } from '#src/reading/check-reading.ts'
import { readingLimits } from '#src/schema/editorial.ts'

const columns = ['Page', 'Grade', 'Longest sentence', `Over ${readingLimits.aim}`, 'Sentences', 'Words']

/** How hard each page is to read, as a Markdown table; sentences are counted in words. */
export function readingTable(pages: readonly PageReading[]): string {
  const rows = pages.map(({ address, grade, sentences, words }) => [
    ...[address, grade.toFixed(1)],
    ...[sentences[0]?.words ?? 0, overAim(sentences), sentences.length, words].map(String),
  ])
  return markdownTable(columns, rows)
}

function overAim(sentences: PageReading['sentences']): number {
  return sentences.filter(({ words }) => words > readingLimits.aim).length
}
