import { FactProof } from '#src/components/contact-card/fact-proof.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import { isShortCode } from '#src/domain/contact-directory.ts'
import { contactPath } from '#src/domain/deep-links.ts'
import { factsOf } from '#src/domain/freshness.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Source } from '#src/schema/source.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type ContactProofProps = {
  readonly contact: Contact
  /** Every source; undefined on a page that leads to the card's own page for them, to stay light. */
  readonly sources: readonly Source[] | undefined
  readonly ui: UiStrings
}

/** How the card's facts were learned, each by itself, and whether a live check is due. */
export function ContactProof({ contact, sources, ui }: ContactProofProps) {
  const facts = factsOf(contact)
  // Nobody should wonder whether a short code such as 911 works.
  const isDue = !contact.phones.some(isShortCode) && facts.some(({ fact }) => fact.verifiedOn === undefined)
  return (
    <Fact label={ui['contact.proof']}>
      {isDue && ui['contact.due']}{' '}
      {sources === undefined ? (
        <a href={contactPath(contact.id)}>{ui['contact.proof-link']}</a>
      ) : (
        <ul className="bullets">
          {facts.map((placed) => (
            <FactProof key={placed.says} placed={placed} sources={sources} ui={ui} />
          ))}
        </ul>
      )}
    </Fact>
  )
}
