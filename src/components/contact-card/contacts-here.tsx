import { ContactCard } from '#src/components/contact-card/contact-card.tsx'
import { secondOf } from '#src/domain/contact-directory.ts'
import { callLogPath, contactsPath } from '#src/domain/deep-links.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Guide } from '#src/schema/guide.ts'

/** The offices that a page names, and the way to all others. */
export function ContactsHere({ guide, contacts }: { readonly guide: Guide; readonly contacts: readonly Contact[] }) {
  return (
    <>
      {contacts.map((contact) => (
        <ContactCard
          key={contact.id}
          contact={contact}
          second={secondOf(contact, guide.contacts)}
          sources={undefined}
          stages={undefined}
          ui={guide.ui}
        />
      ))}
      <p>
        <a className="tap" href={contactsPath}>
          {guide.ui['contact.more']}
        </a>{' '}
        <a className="tap" href={callLogPath}>
          {guide.ui['sheet.calls']}
        </a>
      </p>
    </>
  )
}
