import type { ContentTree } from '#src/loader/content-tree.ts'
import type { Law } from '#src/schema/law.ts'

/** Every law, with what its page and its newest text say of it, else its own record. Broken records are left out. */
export function lawsWithTexts({ laws, lawPages, statutes }: ContentTree): readonly Law[] {
  return (laws.value ?? []).map((law) => {
    const page = lawPages.find(({ value }) => value?.law === law.id)
    const text = statutes.find(({ id }) => id === page?.value?.current)?.value
    const parts = text?.units.flatMap(({ unit, reading }) =>
      text.readings.filter(({ id }) => id === reading).map(({ confidence, asOf }) => ({ unit, confidence, asOf })),
    )
    return { ...law, parts: parts ?? law.parts ?? [], page: page?.id }
  })
}
