import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import type { County } from '#src/schema/county.ts'

type Wording = { readonly message: string; readonly fix: string }
type Slip = Wording & { readonly index: number; readonly field: keyof County }

/**
 * A problem for every county that does not fit the others. What is right nobody can compute, but counties of one state
 * share the first digits of their codes, and a court stays what it is from one county to the next.
 */
export function checkCounties({ counties, contacts }: ContentTree): readonly ContentProblem[] {
  const list = counties.value?.list ?? []
  const groups = new Map(contacts.map(({ id, value }) => [id, value?.group]))
  const slips = [
    ...checkCodes(list),
    ...checkOffices(list),
    ...checkCircuits(list),
    ...checkDivisions(list),
    ...checkRoles(list),
    ...(['appeals', 'federal'] as const).flatMap((field) => checkGroups(list, field, groups)),
  ]
  return slips.map(({ index, field, message, fix }) => ({
    file: counties.file,
    ...counties.at(['list', index, field]),
    rule: 'counties',
    message,
    fix,
  }))
}

/** The places in a list whose value is not the one that more than half of it has, with that value. */
function oddOnes<T>(values: readonly T[]): readonly { readonly index: number; readonly usual: T }[] {
  const usual = values.find((value) => values.filter((other) => other === value).length * 2 > values.length)
  if (usual === undefined) return []
  return values.flatMap((value, index) => (value === usual ? [] : [{ index, usual }]))
}

function checkCodes(list: readonly County[]): readonly Slip[] {
  return oddOnes(list.map(({ fips }) => fips.slice(0, 2))).map(({ index, usual }) => ({
    ...{ index, field: 'fips' },
    message: `The code ${list[index]?.fips ?? ''} is of another state: the others begin with ${usual}.`,
    fix: 'Look it up again, and write all five digits.',
  }))
}

/** An office is named after its county, and not after a person, who leaves it one day. */
function checkOffices(list: readonly County[]): readonly Slip[] {
  return list.flatMap(({ office, name }, index): readonly Slip[] => {
    if (office.includes(name) || office.includes(name.replace(/ \S+$/, ''))) return []
    const message = `The office "${office}" does not say that it is that of ${name}.`
    return [
      {
        index,
        field: 'office',
        message,
        fix: 'Write the name of the office. The name of a person may not stand here.',
      },
    ]
  })
}

function checkCircuits(list: readonly County[]): readonly Slip[] {
  const circuits = new Set(list.map(({ circuit }) => circuit))
  const highest = Math.max(...circuits)
  const gap = Array.from({ length: highest }, (_, index) => index + 1).find((circuit) => !circuits.has(circuit))
  const index = list.findIndex(({ circuit }) => circuit === highest)
  if (gap === undefined || index === -1) return []
  const message = `There is a circuit ${String(highest)}, and no county is in circuit ${String(gap)}.`
  return [{ index, field: 'circuit', message, fix: 'Circuits have no gaps: find the county whose number is wrong.' }]
}

/** A division is a part of one federal district. */
function checkDivisions(list: readonly County[]): readonly Slip[] {
  const divisions = new Set(list.flatMap(({ division }) => division ?? []))
  return [...divisions].flatMap((division) => {
    const inside = list.flatMap((county, index) => (county.division === division ? [{ county, index }] : []))
    return oddOnes(inside.map(({ county }) => county.federal)).flatMap(({ index, usual }): readonly Slip[] => {
      const found = inside[index]
      if (found === undefined) return []
      const message = `The ${division} belongs to "${usual}" in other counties.`
      return [{ index: found.index, field: 'federal', message, fix: 'Correct the court, or the division below it.' }]
    })
  })
}

/** A court of appeals is no federal court of first instance, and the other way round. */
function checkRoles(list: readonly County[]): readonly Slip[] {
  const count = (field: 'appeals' | 'federal', id: string): number =>
    list.filter((county) => county[field] === id).length
  return list.flatMap((county, index) =>
    (['appeals', 'federal'] as const).flatMap((field): readonly Slip[] => {
      const other = field === 'appeals' ? 'federal' : 'appeals'
      const id = county[field]
      if (count(other, id) <= count(field, id)) return []
      const message = `"${id}" stands as "${other}" in other counties, and not as "${field}".`
      return [{ index, field, message, fix: 'Name the right court.' }]
    }),
  )
}

/** The courts of one kind answer the same need. */
function checkGroups(
  list: readonly County[],
  field: 'appeals' | 'federal',
  groups: ReadonlyMap<string, string | undefined>,
): readonly Slip[] {
  return oddOnes(list.map((county) => groups.get(county[field]))).flatMap(({ index, usual }): readonly Slip[] => {
    const id = list[index]?.[field] ?? ''
    const group = groups.get(id)
    if (group === undefined || usual === undefined) return []
    const message = `"${id}" is a contact of the group "${group}", and the other courts here are of the group "${usual}".`
    return [{ index, field, message, fix: 'Name the court.' }]
  })
}
