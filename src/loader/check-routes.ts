import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import type { ContactRecord } from '#src/schema/contact.ts'

/** A problem for every office whose second route leads in a circle, from one number that is not sure to the next. */
export function checkRoutes({ contacts }: ContentTree): readonly ContentProblem[] {
  const offices = new Map(contacts.map((entry) => [entry.id, entry]))
  return contacts.flatMap((entry) => {
    const route = routeFrom(entry, offices)
    // A route to itself is told where ids are checked.
    if (route.length < 2 || route.at(-1)?.value?.secondRoute?.contact !== entry.id) return []
    const message = `The second routes lead in a circle without a confirmed number: ${[...route, entry].map(({ id }) => id).join(', ')}.`
    const fix = 'Name a contact here that has a confirmed number, or that leads to one.'
    return [{ file: entry.file, ...entry.at(['secondRoute', 'contact']), rule: 'reference', message, fix }]
  })
}

type Office = Entry<ContactRecord>

/** The offices that one comes by from one route to the next, up to one that can be called or to one met before. */
function routeFrom(start: Office, offices: ReadonlyMap<string, Office>): readonly Office[] {
  const route: Office[] = []
  let office: Office | undefined = start
  while (office !== undefined && !route.includes(office)) {
    if (office.value === undefined || isSure(office.value)) return []
    route.push(office)
    office = offices.get(office.value.secondRoute?.contact ?? '')
  }
  return route
}

function isSure({ phones }: ContactRecord): boolean {
  return phones.some(({ use, confidence }) => use === 'voice' && confidence === 'confirmed')
}
