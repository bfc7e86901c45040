import { Doubt } from '#src/components/contact-card/doubt.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import type { Contact } from '#src/schema/contact.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type MailAndWebProps = { readonly office: Pick<Contact, 'emails' | 'links'>; readonly ui: UiStrings }

/** The e-mail addresses and the pages of an office, each with its doubt; rows of a list of facts. */
export function MailAndWeb({ office: { emails, links }, ui }: MailAndWebProps) {
  return (
    <>
      {emails.map((email) => (
        <Fact key={email.address} label={ui['contact.email']}>
          <a className="tap" href={`mailto:${email.address}`}>
            {email.address}
          </a>
          <Doubt fact={email} ui={ui} />
        </Fact>
      ))}
      {links.length > 0 && (
        <Fact label={ui['contact.web']}>
          {links.map((link) => (
            <div key={link.url}>
              <a className="tap" href={link.url} rel="noreferrer">
                {link.words}
              </a>
              <Doubt fact={link} ui={ui} />
            </div>
          ))}
        </Fact>
      )}
    </>
  )
}
