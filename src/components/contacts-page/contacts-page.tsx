import { ContactCard } from '#src/components/contact-card/contact-card.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { readableDay } from '#src/domain/calendar-day.ts'
import { groupAnchor } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { collectedOn } from '#src/domain/frame-view.ts'
import { inGroups } from '#src/domain/rights-checklist.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Every office once, in groups. */
export function ContactsPage({ guide }: { guide: Guide }) {
  const { ui } = guide
  return (
    <article>
      <h1>{ui['contacts.title']}</h1>
      <p className="lead">{fill(ui['contacts.intro'], { date: readableDay(collectedOn(guide)) })}</p>
      {inGroups(guide.contacts).map(([group, contacts]) => (
        <section key={group} className="part">
          <LinkedHeading level={2} id={groupAnchor(group)}>
            {ui[`contacts.group-${group}`]}
          </LinkedHeading>
          {contacts.map((contact) => (
            <ContactCard
              key={contact.id}
              contact={contact}
              second={guide.contacts.find((entry) => entry.id === contact.secondRoute?.contact)}
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
