import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

/** A problem for every stage at which a right is said to be unsure and is not shown at all. */
export function checkUnsaid({ rights, stages }: ContentTree): readonly ContentProblem[] {
  return rights.flatMap(({ file, value, at }) =>
    (value?.unsaidAt ?? []).flatMap((id, index): readonly ContentProblem[] => {
      // An id that names no stage is told where ids are checked.
      if (value?.stages.includes(id) === true || !stages.some((stage) => stage.id === id)) return []
      const message = `"${id}" is not among the stages of this right, so nothing is said there.`
      const fix = 'Add it to stages, or take it away here.'
      return [{ file, ...at(['unsaidAt', index]), rule: 'reference', message, fix }]
    }),
  )
}
