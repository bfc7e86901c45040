import { checkOf, type Check, type CheckedOn, type RecordName } from '#src/domain/checks/check.ts'
import type { Said } from '#src/domain/checks/said.ts'
import { isShortCode, phoneHref } from '#src/domain/contact-directory.ts'
import { factsOf, methodOf, type PlacedFact } from '#src/domain/freshness.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { County } from '#src/schema/county.ts'

/** What a contact and the office of a county have in common. */
export type CheckedOffice = Pick<County, 'phones' | 'emails' | 'links'> &
  Partial<Pick<Contact, 'address' | 'hours' | 'languages' | 'caution' | 'hasNone'>> & {
    readonly record: RecordName
    readonly name: string
    readonly stages: readonly string[]
    /** Whether people in danger need its lines, so that nobody calls them for a check. */
    readonly isLifeline: boolean
  }

/** A contact as an office to check. */
export function contactOffice(contact: Contact): CheckedOffice {
  const isLifeline = ['now', 'threat'].includes(contact.group) || contact.phones.some(isShortCode)
  return { ...contact, record: { type: 'contact', id: contact.id }, isLifeline }
}

/** The office of a county. It serves that county alone, so it counts as one stage does. */
export function countyOffice(county: County): CheckedOffice {
  const record = { type: 'county', id: county.id } as const
  const caution = county.note?.words
  return { ...county, name: county.office, caution, record, stages: [county.id], isLifeline: false }
}

/** The checks of every fact about an office. */
export function officeChecks(office: CheckedOffice, on: CheckedOn): readonly Check[] {
  return factsOf(office).map((placed) => {
    const { fact, field, check } = placed
    const { confidence } = fact
    const { record, stages } = office
    const method = methodOf(fact, on.sources)
    const question = confidence === 'confirmed' ? undefined : questionOf(placed, office)
    return checkOf(
      {
        record,
        field,
        stages,
        confidence,
        method,
        question,
        kind: check,
        task: taskOf(placed, office),
        note: office.caution,
      },
      fact,
      on,
    )
  })
}

function taskOf(placed: PlacedFact, office: CheckedOffice): Said {
  if (placed.check === 'call' && office.isLifeline) return lifelineTask(placed, office)
  return { words: `freshness.do-${placed.is}`, ...aboutFact(placed, office) }
}

/** A number that people in danger call is compared with the office's own page. */
function lifelineTask(placed: PlacedFact, office: CheckedOffice): Said {
  const [page] = office.links
  const about = aboutFact(placed, office)
  return page === undefined
    ? { words: 'freshness.do-lifeline', ...about }
    : { words: 'freshness.do-lifeline-page', ...about, page }
}

function questionOf(placed: PlacedFact, office: CheckedOffice): Said {
  return { words: `freshness.ask-${placed.is}`, ...aboutFact(placed, office) }
}

function aboutFact({ says, fact }: PlacedFact, { name, phones, links }: CheckedOffice): Omit<Said, 'words'> {
  const phone = phones.find((one) => one === fact)
  const page = links.find((link) => link === fact)
  return {
    values: { says, office: phone?.label === undefined ? name : `${name} (${phone.label})` },
    ...(page === undefined ? {} : { page }),
    ...(phone === undefined || phone.use === 'fax' ? {} : { dial: phoneHref(phone) }),
  }
}
