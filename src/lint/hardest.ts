import { fileReadings } from '#src/lint/file-readings.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { readingLimits } from '#src/schema/editorial.ts'

/** How many files the check names. */
const most = 5

/** The lines that the check prints about the files that are hardest to read: where a simpler word helps most. */
export function hardestLines(tree: ContentTree): readonly string[] {
  const hardest = fileReadings(tree)
    .filter(({ words }) => words > 0)
    .slice(0, most)
  if (hardest.length === 0) return []
  const lines = hardest.map(({ file, grade, sentences, hardest: its }) => {
    const over = sentences.filter(({ words }) => words > readingLimits.aim).length
    return `  grade ${grade.toFixed(1)}, ${String(over)} of ${String(sentences.length)} sentences over ${String(readingLimits.aim)} words  ${file}: "${its}"`
  })
  return [
    `Hardest to read, each with its hardest sentence; grade ${String(readingLimits.grade)} is the most:`,
    ...lines,
  ]
}
