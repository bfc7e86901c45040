import { ContactMore, type ContactMoreProps } from '#src/components/contact-card/contact-more.tsx'
import { Doubt } from '#src/components/contact-card/doubt.tsx'
import { MailAndWeb } from '#src/components/contact-card/mail-and-web.tsx'
import { PhoneLine } from '#src/components/contact-card/phone-line.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { isShortCode } from '#src/domain/contact-directory.ts'
import { contactAnchor, contactPath } from '#src/domain/deep-links.ts'
import type { Contact } from '#src/schema/contact.ts'

type ContactCardProps = ContactMoreProps & {
  /** The office to try when this one cannot be reached. */
  readonly second: Contact | undefined
}

/**
 * One office: what to ask it for, how to reach it, how sure we are, and on request what to say and how we know. What is
 * unknown is said in words, because a blank looks like a promise that there is nothing.
 */
export function ContactCard({ contact, second, sources, stages, ui }: ContactCardProps) {
  return (
    <section className="card">
      <LinkedHeading level={3} id={contactAnchor(contact.id)}>
        {contact.name}
      </LinkedHeading>
      <p className="text-muted">{contact.plainName}</p>
      <Channels contact={contact} ui={ui} />
      {contact.onThisSite !== undefined && (
        <p>
          <a className="tap" href={contact.onThisSite.address}>
            {contact.onThisSite.words}
          </a>
        </p>
      )}
      {contact.secondRoute !== undefined && second !== undefined && (
        <p className="mt-2">
          <b>{ui['contact.second']}:</b> {contact.secondRoute.words} <a href={contactPath(second.id)}>{second.name}</a>
        </p>
      )}
      <ContactMore contact={contact} sources={sources} stages={stages} ui={ui} />
    </section>
  )
}

/** The ways to reach the office, always in the same order: call, text, text telephone, hours, e-mail, web. */
function Channels({ contact, ui }: Pick<ContactCardProps, 'contact' | 'ui'>) {
  const hasVoice = contact.phones.some((phone) => phone.use === 'voice')
  return (
    <dl className="facts">
      <Fact label={ui['contact.ask']}>{contact.askFor}</Fact>
      {contact.phones.map((phone) => (
        <PhoneLine key={`${phone.use}${phone.number}`} phone={phone} ui={ui} />
      ))}
      {!hasVoice && <Fact label={ui['contact.call']}>{ui['contact.no-phone']}</Fact>}
      {hasVoice && <Hours contact={contact} ui={ui} />}
      <MailAndWeb office={contact} ui={ui} />
    </dl>
  )
}

/** Opening hours, or that they are not confirmed. Of a short code like 911 nobody should wonder about hours. */
function Hours({ contact, ui }: Pick<ContactCardProps, 'contact' | 'ui'>) {
  if (contact.hours === undefined && contact.phones.some(isShortCode)) return null
  return (
    <Fact label={ui['contact.hours']}>
      {contact.hours?.words ?? ui['contact.hours-unknown']}
      {contact.hours !== undefined && <Doubt fact={contact.hours} ui={ui} />}
    </Fact>
  )
}
