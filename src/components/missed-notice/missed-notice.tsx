import { LetterLinks } from '#src/components/letter-links/letter-links.tsx'
import { LinkList } from '#src/components/link-list/link-list.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { MissedEvent } from '#src/components/missed-notice/missed-event.tsx'
import { contactPath, eventAnchor, hereHref } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

/** For people who were not told: for each event who should have, by when, by which part of the law; what to do now. */
export function MissedNotice({ guide }: { guide: Guide }) {
  const { ui, missedNotice: notice } = guide
  return (
    <article>
      <h1>{notice.title}</h1>
      <p className="lead">{notice.lead}</p>
      <nav className="chrome part" aria-labelledby="events">
        <h2 id="events">{ui['missed.pick']}</h2>
        <LinkList links={notice.events.map(({ id, name }) => [hereHref(eventAnchor(id)), name])} />
      </nav>
      <section className="part">
        <LinkedHeading level={2} id="steps">
          {ui['missed.steps']}
        </LinkedHeading>
        <ol className="steps">
          {notice.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <LetterLinks letters={guide.letters.filter(({ id }) => id === notice.letter)} ui={ui} />
        <p className="note">{notice.unsure}</p>
        <Offices guide={guide} ids={notice.contacts} />
      </section>
      {notice.events.map((event) => (
        <MissedEvent key={event.id} guide={guide} event={event}>
          <Offices guide={guide} ids={event.contacts} />
        </MissedEvent>
      ))}
    </article>
  )
}

function Offices({ guide, ids }: { readonly guide: Guide; readonly ids: readonly string[] }) {
  const contacts = ids.flatMap((id) => guide.contacts.filter((contact) => contact.id === id))
  return (
    <p>
      {guide.ui['missed.contacts']}:{' '}
      {contacts.map(({ id, name }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <a href={contactPath(id)}>{name}</a>
        </span>
      ))}
    </p>
  )
}
