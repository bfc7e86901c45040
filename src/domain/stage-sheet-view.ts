import { markForListed, type Mark } from '#src/domain/rights-engine.ts'
import { citesOfRights, sectionsOf } from '#src/domain/sheet-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { StageSheet } from '#src/schema/stage-sheet.ts'
import type { Statement } from '#src/schema/statement.ts'

/** The rights of a sheet that need the same of a victim. */
export type SheetGroup = {
  readonly mark: Mark
  readonly lines: readonly SheetLine[]
  /** Whether a line is our reading of the text and not its plain words. */
  readonly hasReading: boolean
  /** Whether a victim of a crime that is not listed has to ask in writing for what others may ask for in any way. */
  readonly hasRequest: boolean
}

type SheetLine = { readonly words: string; readonly sections: readonly string[]; readonly isReading: boolean }

/** What comes without asking first, then what has to be asked for. */
const order: readonly Mark[] = ['automatic', 'everyone', 'written', 'ask', 'duty']

type Records = Pick<Guide, 'rights' | 'laws'>

/** The lines of a sheet under the mark of their rights, for victims of the listed crimes; groups without lines left out. */
export function sheetGroups(guide: Records, lines: StageSheet['lines']): readonly SheetGroup[] {
  const all = lines.map((line) => {
    const rights = line.rights.flatMap((id) => guide.rights.filter((right) => right.id === id))
    // The rights of a line share their trigger, which the loader has checked, so the first one speaks for all.
    const marks = rights.map(markForListed)
    return {
      mark: marks[0],
      hasRequest: rights.some((right) => right.trigger === 'request'),
      words: line.words,
      sections: sectionsOf(guide, citesOfRights(guide, line.rights)),
      isReading: rights.some((right) => right.reading !== undefined),
    }
  })
  return order.flatMap((mark) => {
    const here = all.filter((line) => line.mark === mark)
    if (here.length === 0) return []
    return [
      {
        mark,
        lines: here.map(({ words, sections, isReading }) => ({ words, sections, isReading })),
        hasReading: here.some((line) => line.isReading),
        hasRequest: here.some((line) => line.hasRequest),
      },
    ]
  })
}

/** Who published what stands behind a statement besides laws, without repeats. */
export function publishersOf({ sources }: Pick<Guide, 'sources'>, statement: Statement): readonly string[] {
  const ids = statement.sources ?? []
  return [...new Set(sources.filter((source) => ids.includes(source.id)).map((source) => source.publisher))]
}
