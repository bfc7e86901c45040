import { CalendarDates } from '#src/components/calendar-dates/calendar-dates.tsx'
import { ContactLine } from '#src/components/contact-card/contact-line.tsx'
import { DoneList } from '#src/components/done-list/done-list.tsx'
import { LetterLinks } from '#src/components/letter-links/letter-links.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { LawList } from '#src/components/references/references.tsx'
import { Statement } from '#src/components/statement/statement.tsx'
import { lawsOfStatements } from '#src/domain/follow-view.ts'
import { callsFor } from '#src/domain/journey-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Moved } from '#src/schema/moved.ts'

/** Whom to tell of a new address, phone or e-mail: none of these places learns of it from another. */
export function MovedPage({ guide }: { guide: Guide }) {
  const { ui, moved } = guide
  const statements = [
    ...moved.before,
    ...moved.places.flatMap(({ how }) => how),
    ...guide.dates.list.filter(({ repeats }) => repeats === 'yearly').map(({ rule }) => rule),
  ]
  return (
    <article>
      <h1>{moved.title}</h1>
      <p className="lead">{moved.lead}</p>
      <section className="part">
        <LinkedHeading level={2} id="before">
          {ui['moved.before']}
        </LinkedHeading>
        <ul className="bullets">
          {moved.before.map((statement) => (
            <li key={statement.words}>
              <Statement guide={guide} statement={statement} />
            </li>
          ))}
        </ul>
      </section>
      <section className="part">
        <LinkedHeading level={2} id="places">
          {ui['moved.places']}
        </LinkedHeading>
        {moved.places.map((place) => (
          <Place key={place.id} guide={guide} place={place} />
        ))}
      </section>
      <p className="note">{moved.unsure}</p>
      <LetterLinks letters={guide.letters.filter(({ id }) => id === moved.letter)} ui={ui} />
      <CalendarDates guide={guide} list={guide.dates.list.filter(({ repeats }) => repeats === 'yearly')} />
      <DoneList ui={ui} names={moved.places.map(({ name }) => name)} />
      <section className="part">
        <LinkedHeading level={2} id="laws">
          {ui['follow.laws']}
        </LinkedHeading>
        <LawList laws={lawsOfStatements(guide, statements)} ui={ui} />
      </section>
    </article>
  )
}

function Place({ guide, place }: { readonly guide: Guide; readonly place: Moved['places'][number] }) {
  const { ui } = guide
  return (
    <>
      <LinkedHeading level={3} id={place.id}>
        {place.name}
      </LinkedHeading>
      <p className="text-muted">{place.when}</p>
      <ul className="bullets">
        {place.how.map((statement) => (
          <li key={statement.words}>
            <Statement guide={guide} statement={statement} />
          </li>
        ))}
      </ul>
      {callsFor(guide.contacts, place.contact === undefined ? [] : [place.contact]).map((call) => (
        <p key={call.id}>
          <ContactLine call={call} ui={ui} />
        </p>
      ))}
    </>
  )
}
