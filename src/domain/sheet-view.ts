import { citeLabel } from '#src/domain/citations.ts'
import { firstPhone, isDoubtful, secondOf } from '#src/domain/contact-directory.ts'
import type { Contact, Phone } from '#src/schema/contact.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { SheetContacts } from '#src/schema/handout.ts'
import type { Citation } from '#src/schema/ids.ts'
import type { Law } from '#src/schema/law.ts'

/** One number of a sheet; `second` is the number to try if a doubtful one fails. */
export type SheetNumber = {
  readonly name: string
  readonly words: string
  readonly number: string
  readonly isDoubtful: boolean
  readonly second: string | undefined
  /** The office to ask instead, when its number is not known. */
  readonly secondName: string | undefined
}

type Laws = Pick<Guide, 'rights' | 'laws'>

/** The law that most rights rest on: a sheet prints its name once, and only its numbers after that. */
export function mainLaw({ rights, laws }: Laws): Law | undefined {
  const cited = rights.flatMap((right) => right.units.map((unit) => unit.law))
  const times = (law: Law) => cited.filter((id) => id === law.id).length
  return laws.toSorted((a, b) => times(b) - times(a))[0]
}

/** The places in the law behind some rights, in order. */
export function citesOfRights({ rights }: Pick<Guide, 'rights'>, ids: readonly string[]): readonly Citation[] {
  return ids.flatMap((id) => rights.find((right) => right.id === id)?.units ?? [])
}

/** The sections behind one line by law, without repeats and in order; those of the main law without its name. */
export function sectionsOf(guide: Laws, cites: readonly Citation[]): readonly string[] {
  const main = mainLaw(guide)
  const places = new Map<string, Set<string>>()
  for (const cite of cites) {
    const law = guide.laws.find((entry) => entry.id === cite.law)
    if (law === undefined) continue
    const [name, place] = nameAndPlace(law, cite.unit, main)
    places.set(name, (places.get(name) ?? new Set()).add(place))
  }
  return [...places].map(([name, here]) => {
    // A number alone, like "3", says nothing: it is printed with the name.
    const isBare = name === '' && main !== undefined && [...here].every((place) => /^\d+$/.test(place))
    return (isBare ? `${main.cite}.` : name) + [...here].join(', ')
  })
}

/** A citation cut where several of the same law can share its name. */
function nameAndPlace(law: Law, unit: string | undefined, main: Law | undefined): readonly [string, string] {
  const place = citeLabel({ ...law, cite: '' }, unit)
  if (law.id === main?.id && unit !== undefined) return ['', place.replace(/^\./, '')]
  // "Code 7, .9" would read like a slip: a law whose units follow a point is named in full each time.
  return law.unitStyle === 'point' ? [law.cite + place, ''] : [law.cite, place]
}

/**
 * The numbers of a sheet. A contact without a number has no line: a sheet never prints a blank number.
 * @param isNeutral whether others may see it, so that no office is named but by its neutral name
 */
export function sheetNumbers(
  { contacts }: Pick<Guide, 'contacts'>,
  entries: SheetContacts,
  isNeutral = false,
): readonly SheetNumber[] {
  return entries.flatMap((entry) => {
    const contact = contacts.find(({ id }) => id === entry.contact)
    const phone = contact && firstPhone(contact)
    if (contact === undefined || phone === undefined) return []
    const second = secondOf(contact, contacts)
    return [
      {
        name: isNeutral ? '' : nameBeside(contact, phone),
        words: entry.words,
        number: phone.number,
        isDoubtful: isDoubtful(phone),
        second: second && firstPhone(second)?.number,
        secondName: second?.[isNeutral ? 'neutralName' : 'name'],
      },
    ]
  })
}

/** The name to print beside a number; none where the name is the number, as of 911. */
function nameBeside({ name }: Contact, { number }: Phone): string {
  return name === number ? '' : name
}
