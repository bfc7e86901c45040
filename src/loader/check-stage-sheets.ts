import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import type { RightRecord } from '#src/schema/right.ts'
import type { StageSheetRecord } from '#src/schema/stage-sheet.ts'

/** A problem for every stage without a sheet, every sheet without a stage, and every line of rights that is at odds. */
export function checkStageSheets({ stages, stageSheets, rights }: ContentTree): readonly ContentProblem[] {
  const stageIds = stages.map(({ id }) => id)
  const sheetIds = stageSheets.map(({ id }) => id)
  const records = new Map(rights.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])))
  return [
    ...stages.filter(({ id }) => !sheetIds.includes(id)).map(missingSheet),
    ...stageSheets.filter(({ id }) => !stageIds.includes(id)).map((sheet) => strangeSheet(sheet, stageIds)),
    ...stageSheets.filter(({ id }) => stageIds.includes(id)).flatMap((sheet) => checkLines(sheet, records)),
  ]
}

const rule = 'stage-sheet'

function missingSheet({ id, file }: Entry<unknown>): ContentProblem {
  const fix = `Write handouts/${id}.yml.`
  return { file, line: 1, column: 1, rule, message: 'This stage has no sheet of paper.', fix }
}

function strangeSheet({ id, file }: Entry<unknown>, stageIds: readonly string[]): ContentProblem {
  const fix = didYouMean(id, stageIds, 'Give it the id of a stage, or delete it.')
  return { file, line: 1, column: 1, rule, message: `There is no stage "${id}".`, fix }
}

/** The mark of a line is computed from its rights, so these have one trigger; and they are rights of this stage. */
function checkLines(
  sheet: Entry<StageSheetRecord>,
  records: ReadonlyMap<string, RightRecord>,
): readonly ContentProblem[] {
  return (sheet.value?.lines ?? []).flatMap((line, lineIndex) => {
    const first = records.get(line.rights[0] ?? '')
    return line.rights.flatMap((id, index): readonly ContentProblem[] => {
      const right = records.get(id)
      if (right === undefined) return []
      const place = { file: sheet.file, ...sheet.at(['lines', lineIndex, 'rights', index]), rule }
      if (!right.stages.includes(sheet.id)) {
        const fix = `Take it away, or add the stage to rights/${id}.yml.`
        return [{ ...place, message: `The right "${id}" does not matter at "${sheet.id}".`, fix }]
      }
      if (first === undefined || first.trigger === right.trigger) return []
      const message = `The right "${id}" has the trigger "${right.trigger}", and this line begins with "${first.trigger}".`
      return [{ ...place, message, fix: 'Give it a line of its own.' }]
    })
  })
}
