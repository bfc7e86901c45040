import { compareText } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import type { StatuteRecord } from '#src/schema/statute.ts'

/**
 * A problem for each unit whose words differ from the text before, and which says that they were read where those were. A
 * new text begins as a copy of the one before it, so new words would be printed under the old label.
 */
export function checkReadings({ statutes }: ContentTree): readonly ContentProblem[] {
  return statutes.flatMap((entry) => {
    const { value } = entry
    const before = statutes
      .filter(({ id, value: other }) => other?.law === value?.law && compareText(id, entry.id) < 0)
      .toSorted((a, b) => compareText(a.id, b.id))
      .at(-1)
    const older = before?.value
    if (value === undefined || before === undefined || older === undefined) return []
    const readBefore = new Set(older.readings.map(sourceOf))
    return value.units.flatMap(({ unit, text, reading }, index): readonly ContentProblem[] => {
      const source = value.readings.find(({ id }) => id === reading)
      const isNew = older.units.find((other) => other.unit === unit)?.text !== text
      if (!isNew || source === undefined || !readBefore.has(sourceOf(source))) return []
      const message = `The words of unit ${unit} are new, and they are said to be read where ${before.file} was.`
      const fix = 'Say under "readings" where the new words were read, and name that reading here.'
      return [{ file: entry.file, ...entry.at(['units', index, 'reading']), rule: 'statute', message, fix }]
    })
  })
}

/** Where and as of which day words were read, whatever the file calls it. */
function sourceOf({ confidence, asOf, sources }: StatuteRecord['readings'][number]): string {
  return JSON.stringify([confidence, asOf, sources])
}
