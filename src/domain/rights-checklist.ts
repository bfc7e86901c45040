import type { Right } from '#src/schema/right.ts'

/** The rights that matter at a stage, in the order of the guide. */
export function rightsAtStage(rights: readonly Right[], stageId: string): readonly Right[] {
  return rights.filter((right) => right.stages.includes(stageId))
}

type Staged = { readonly stages: readonly string[] }

/** The numbers of something's stages in the order of the journey, from 1: what the filter by stage looks at. */
export function stageNumbers(thing: Staged, stages: readonly { readonly id: string }[]): readonly number[] {
  return stages.flatMap((stage, place) => (thing.stages.includes(stage.id) ? [place + 1] : []))
}

/** Items in groups, in the order in which the groups first appear. */
export function inGroups<Item extends { readonly group: string }>(
  items: readonly Item[],
): readonly (readonly [Item['group'], readonly Item[]])[] {
  const groups = new Map<Item['group'], Item[]>()
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item])
  return [...groups]
}
