import type { PrintedLaw } from '#src/lint/printed-laws.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import type { Citation } from '#src/schema/ids.ts'

type RightEntry = ContentTree['rights'][number]

/**
 * The unit that the id of a right begins with ("1-7-d", "1-6-told") or ends in ("code-217-10", of the law "code-217"),
 * where it is not the first that the right names; else undefined. An id that names no unit fits any.
 */
export function missedUnit({ id, value }: RightEntry, laws: ReadonlyMap<string, PrintedLaw>): Citation | undefined {
  const first = value?.units[0]
  if (first === undefined) return undefined
  const inPrinted = [...laws].flatMap(([law, { units }]) => {
    const unit = units
      .map((one) => one.unit)
      .filter((one) => `${id}-`.startsWith(`${one}-`))
      .toSorted((one, other) => other.length - one.length)[0]
    return unit === undefined ? [] : [{ law, unit }]
  })
  if (inPrinted.length > 0) return inPrinted.some((cite) => isSame(cite, first)) ? undefined : inPrinted[0]
  const unit = unitAfterLaw(id, first.law)
  return unit === undefined || unit === first.unit ? undefined : { law: first.law, unit }
}

function isSame(one: Citation, other: Citation): boolean {
  return one.law === other.law && one.unit === other.unit
}

/** What follows the numbers of a law in an id, where it looks like a unit: "b-2" in "us-3771-b-2", of "usc-18-3771". */
function unitAfterLaw(id: string, law: string): string | undefined {
  const parts = law.split('-')
  const tails = parts.map((_part, index) => parts.slice(index).join('-')).filter((tail) => /\d/.test(tail))
  const tail = tails.find((one) => `-${id}-`.includes(`-${one}-`))
  if (tail === undefined) return undefined
  const rest = `-${id}-`.slice(`-${id}-`.indexOf(`-${tail}-`) + tail.length + 2, -1)
  return /^(?:\d+|[a-z])(?:-[0-9a-z]{1,2})*$/.test(rest) ? rest : undefined
}
