import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import type { RightsSheet } from '#src/schema/handout.ts'
import type { Trigger } from '#src/schema/right.ts'

type Mark = RightsSheet['groups'][number]['mark']

/** How the sheet marks what sets a right in motion, for victims of the listed crimes. */
const markOf: Readonly<Record<Trigger, Mark>> = {
  listed: 'automatic',
  everyone: 'automatic',
  duty: 'duty',
  written: 'written',
  request: 'ask',
  ask: 'ask',
}

/** A problem for every right that stands in a group of the sheet whose mark is not its own. */
export function checkRightsSheet({ rightsSheet: { file, value, at }, rights }: ContentTree): readonly ContentProblem[] {
  const triggers = new Map(rights.map((entry) => [entry.id, entry.value?.trigger]))
  return (value?.groups ?? []).flatMap((group, groupIndex) =>
    group.lines.flatMap((line, lineIndex) =>
      line.rights.flatMap((id, index): readonly ContentProblem[] => {
        const trigger = triggers.get(id)
        if (trigger === undefined || markOf[trigger] === group.mark) return []
        const place = at(['groups', groupIndex, 'lines', lineIndex, 'rights', index])
        const message = `The right "${id}" has the trigger "${trigger}", and this group is marked "${group.mark}".`
        return [
          { file, ...place, rule: 'rights-sheet', message, fix: `Move it to a group marked "${markOf[trigger]}".` },
        ]
      }),
    ),
  )
}
