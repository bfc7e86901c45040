import type { Right, Trigger } from '#src/schema/right.ts'

/**
 * What a person has to do to get a right.
 * - `automatic`: nothing, if the office has their address.
 * - `everyone`: nothing; every victim has it, whatever the crime.
 * - `ask`: ask, by any means; in writing is safest.
 * - `written`: ask in writing.
 * - `duty`: it is a thing to do, not a thing to get.
 */
export type Mark = 'automatic' | 'everyone' | 'ask' | 'written' | 'duty'

/** Victims of the crimes that the statute lists, victims of any other crime, and witnesses. */
export type Standing = 'listed' | 'other' | 'witness'

const markTable: Readonly<Record<Trigger, Readonly<Record<Standing, Mark>>>> = {
  listed: { listed: 'automatic', other: 'written', witness: 'written' },
  written: { listed: 'written', other: 'written', witness: 'written' },
  request: { listed: 'ask', other: 'written', witness: 'written' },
  ask: { listed: 'ask', other: 'ask', witness: 'ask' },
  everyone: { listed: 'everyone', other: 'everyone', witness: 'everyone' },
  duty: { listed: 'duty', other: 'duty', witness: 'duty' },
}

/** The two fields of a right that decide what one has to do for it. */
type Claim = { readonly holders: readonly Right['holders'][number][]; readonly trigger: Trigger }

/** Whether a person of this standing holds the right. Where the text names no holder, it excludes nobody. */
function isHeldBy(right: Pick<Claim, 'holders'>, standing: Standing): boolean {
  if (right.holders.includes('not-stated') || right.holders.includes('anyone')) return true
  if (standing === 'witness')
    return right.holders.some((holder) => holder === 'witness' || holder === 'summoned-witness')
  return right.holders.some((holder) => holder === 'victim' || holder === 'immediate-family')
}

/** What a person of this standing has to do for this right; undefined when they do not hold it. */
export function markFor(right: Claim, standing: Standing): Mark | undefined {
  return isHeldBy(right, standing) ? markTable[right.trigger][standing] : undefined
}

/** The rights that matter at a stage, in the order of the guide. */
export function rightsAtStage(rights: readonly Right[], stageId: string): readonly Right[] {
  return rights.filter((right) => right.stages.includes(stageId))
}

/** The numbers of a right's stages in the order of the journey, from 1: what the filter by stage looks at. */
export function stageNumbers(right: Right, stages: readonly { readonly id: string }[]): readonly number[] {
  return stages.flatMap((stage, place) => (right.stages.includes(stage.id) ? [place + 1] : []))
}

/** Items in groups, in the order in which the groups first appear. */
export function inGroups<Item extends { readonly group: string }>(
  items: readonly Item[],
): readonly (readonly [Item['group'], readonly Item[]])[] {
  const groups = new Map<Item['group'], Item[]>()
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item])
  return [...groups]
}
