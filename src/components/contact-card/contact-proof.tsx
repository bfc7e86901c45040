import { Fact } from '#src/components/fact/fact.tsx'
import { readableDay } from '#src/domain/calendar-day.ts'
import { contactPath } from '#src/domain/deep-links.ts'
import { isDoubtful, sourcesOfContact } from '#src/domain/contact-directory.ts'
import { fill } from '#src/domain/fill.ts'
import { sourceLine } from '#src/domain/source-line.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Source } from '#src/schema/source.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type ContactProofProps = {
  readonly contact: Contact
  /** Every source; undefined on a page that leads to the card's own page for them, to stay light. */
  readonly sources: readonly Source[] | undefined
  readonly ui: UiStrings
}

/** How the card's facts were learned: whether anybody called, how sure the number is, and the sources. */
export function ContactProof({ contact, sources, ui }: ContactProofProps) {
  const ids = sourcesOfContact(contact)
  const isSure = contact.phones.length > 0 && !contact.phones.some(isDoubtful)
  return (
    <Fact label={ui['contact.proof']}>
      {contact.verifiedOn === undefined
        ? ui['contact.not-verified']
        : fill(ui['contact.verified'], { date: readableDay(contact.verifiedOn) })}{' '}
      {isSure && ui['contact.sure']}{' '}
      {sources === undefined ? (
        <a href={contactPath(contact.id)}>{ui['contact.proof-link']}</a>
      ) : (
        <ul className="bullets">
          {sources
            .filter((source) => ids.includes(source.id))
            .map((source) => (
              <li key={source.id}>{sourceLine(source, ui)}</li>
            ))}
        </ul>
      )}
    </Fact>
  )
}
