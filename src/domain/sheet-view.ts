import { citeLabel } from '#src/domain/citations.ts'
import { firstPhone, isDoubtful } from '#src/domain/contact-directory.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Citation } from '#src/schema/ids.ts'
import type { Law } from '#src/schema/law.ts'

/** One number of the sheet; `second` is the number to try if a doubtful one fails. */
export type SheetNumber = {
  readonly name: string
  readonly words: string
  readonly number: string
  readonly isDoubtful: boolean
  readonly second: string | undefined
  /** The office to ask instead, when its number is not known. */
  readonly secondName: string | undefined
}

/** The law that most rights of the sheet rest on: its name is printed once, and only its numbers after that. */
export function mainLaw(guide: Pick<Guide, 'rights' | 'laws' | 'rightsSheet'>): Law | undefined {
  const ids = guide.rightsSheet.groups.flatMap((group) => group.lines.flatMap((line) => line.rights))
  const cited = citesOf(guide, ids).map((cite) => cite.law)
  const times = (law: Law) => cited.filter((id) => id === law.id).length
  return guide.laws.toSorted((a, b) => times(b) - times(a))[0]
}

/** The sections behind the rights of one line, without repeats and in order; those of the main law without its name. */
export function sectionsOf(guide: Pick<Guide, 'rights' | 'laws' | 'rightsSheet'>, rightIds: readonly string[]): string {
  const main = mainLaw(guide)
  const places = new Map<string, Set<string>>()
  for (const cite of citesOf(guide, rightIds)) {
    const law = guide.laws.find((entry) => entry.id === cite.law)
    if (law === undefined) continue
    const [name, place] = nameAndPlace(law, cite.unit, main)
    places.set(name, (places.get(name) ?? new Set()).add(place))
  }
  return [...places].map(([name, here]) => name + [...here].join(', ')).join('; ')
}

/** A citation cut where several of the same law can share its name. */
function nameAndPlace(law: Law, unit: string | undefined, main: Law | undefined): readonly [string, string] {
  const place = citeLabel({ ...law, cite: '' }, unit)
  if (law.id === main?.id) return ['', place.replace(/^\./, '')]
  // "Code 7, .9" would read like a slip: a law whose units follow a point is named in full each time.
  return law.unitStyle === 'point' ? [law.cite + place, ''] : [law.cite, place]
}

/** The numbers of the sheet. A contact without a number has no line: the sheet never prints a blank number. */
export function sheetNumbers(guide: Pick<Guide, 'contacts' | 'rightsSheet'>): readonly SheetNumber[] {
  const find = (id: string | undefined): Contact | undefined => guide.contacts.find((entry) => entry.id === id)
  return guide.rightsSheet.contacts.flatMap((entry) => {
    const contact = find(entry.contact)
    const phone = contact && firstPhone(contact)
    if (contact === undefined || phone === undefined) return []
    const second = find(contact.secondRoute?.contact)
    return [
      {
        name: contact.name === phone.number ? '' : contact.name,
        words: entry.words,
        number: phone.number,
        isDoubtful: isDoubtful(phone),
        second: second && firstPhone(second)?.number,
        secondName: second?.name,
      },
    ]
  })
}

function citesOf(guide: Pick<Guide, 'rights'>, rightIds: readonly string[]): readonly Citation[] {
  return rightIds.flatMap((id) => guide.rights.find((right) => right.id === id)?.units ?? [])
}
