import type { ContentTree } from '#src/loader/content-tree.ts'
import type { StatuteUnit } from '#src/schema/statute.ts'

/** The newest text of a law that the guide prints, and the file that holds it. */
export type PrintedLaw = { readonly file: string; readonly units: readonly StatuteUnit[] }

/** The newest text of each law that the guide prints, by the id of the law. */
export function printedLaws({ lawPages, statutes }: ContentTree): ReadonlyMap<string, PrintedLaw> {
  return new Map(
    lawPages.flatMap(({ value }) => {
      const text = statutes.find(({ id }) => id === value?.current)
      if (text?.value === undefined) return []
      return [[text.value.law, { file: text.file, units: text.value.units }] as const]
    }),
  )
}

/** What a citation stands for: its unit, what leads to it, and what is below it; the whole law where it names no unit. */
export function unitsAround({ units }: PrintedLaw, unit: string | undefined): readonly StatuteUnit[] {
  if (unit === undefined) return units
  return units.filter((one) => `${unit}-`.startsWith(`${one.unit}-`) || `${one.unit}-`.startsWith(`${unit}-`))
}
