import { ContactsHere } from '#src/components/contact-card/contacts-here.tsx'
import { AnchorLink } from '#src/components/linked-heading/anchor-link.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { noticePath, senderAnchor, topicAnchor } from '#src/domain/deep-links.ts'
import type { Guide, Notice } from '#src/schema/guide.ts'

/**
 * From a letter, a call or news to its page, by who sent it or by what it is about. Native `<details>`: it works without
 * script, and every notice is a link once its sender or topic is open.
 */
export function WhatHappened({ guide }: { guide: Guide }) {
  const { ui, whatHappened, notices } = guide
  return (
    <article>
      <h1>{whatHappened.title}</h1>
      <p className="lead">{whatHappened.lead}</p>
      <section className="part">
        <LinkedHeading level={2} id="sender">
          {ui['happened.sender']}
        </LinkedHeading>
        {whatHappened.senders.map(({ id, name }) => (
          <Choice
            key={id}
            id={senderAnchor(id)}
            name={name}
            notices={notices.filter(({ senders }) => senders.includes(id))}
          />
        ))}
      </section>
      <section className="part">
        <LinkedHeading level={2} id="topic">
          {ui['happened.topic']}
        </LinkedHeading>
        {whatHappened.topics.map(({ id, name }) => (
          <Choice key={id} id={topicAnchor(id)} name={name} notices={notices.filter(({ topic }) => topic === id)} />
        ))}
      </section>
      <section className="part">
        <LinkedHeading level={2} id="none">
          {ui['happened.none']}
        </LinkedHeading>
        <p>{whatHappened.none}</p>
        <ContactsHere
          guide={guide}
          contacts={whatHappened.contacts.flatMap((id) => guide.contacts.filter((contact) => contact.id === id))}
        />
      </section>
    </article>
  )
}

type ChoiceProps = {
  readonly id: string
  readonly name: string
  readonly notices: readonly Notice[]
}

function Choice({ id, name, notices }: ChoiceProps) {
  return (
    <details className="question">
      <summary>
        <h3 id={id}>{name}</h3>
      </summary>
      <ul className="bullets">
        {notices.map((notice) => (
          <li key={notice.id}>
            <a href={noticePath(notice.id)}>{notice.title}</a>
            <span className="block text-muted">{notice.summary}</span>
          </li>
        ))}
      </ul>
      <AnchorLink id={id} />
    </details>
  )
}
