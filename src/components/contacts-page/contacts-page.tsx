import { ContactCard } from '#src/components/contact-card/contact-card.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { secondOf } from '#src/domain/contact-directory.ts'
import { groupAnchor } from '#src/domain/deep-links.ts'
import { checkedWords } from '#src/domain/frame-view.ts'
import { inGroups } from '#src/domain/rights-checklist.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Every office once, in groups. */
export function ContactsPage({ guide }: { guide: Guide }) {
  const { ui } = guide
  return (
    <article>
      <h1>{ui['contacts.title']}</h1>
      <p className="lead">{checkedWords(guide, 'contacts.intro')}</p>
      {inGroups(guide.contacts).map(([group, contacts]) => (
        <section key={group} className="part">
          <LinkedHeading level={2} id={groupAnchor(group)}>
            {ui[`contacts.group-${group}`]}
          </LinkedHeading>
          {contacts.map((contact) => (
            <ContactCard
              key={contact.id}
              contact={contact}
              second={secondOf(contact, guide.contacts)}
              sources={guide.sources}
              stages={guide.stages.filter((stage) => contact.stages.includes(stage.id))}
              ui={ui}
            />
          ))}
        </section>
      ))}
    </article>
  )
}
