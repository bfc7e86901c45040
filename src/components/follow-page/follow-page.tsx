import { ContactLine } from '#src/components/contact-card/contact-line.tsx'
import { DoneList } from '#src/components/done-list/done-list.tsx'
import { LinkList } from '#src/components/link-list/link-list.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { LawList } from '#src/components/references/references.tsx'
import { Statement } from '#src/components/statement/statement.tsx'
import { hereHref, lettersPath, listedCrimesPath, movedPath, routePath, routesPath } from '#src/domain/deep-links.ts'
import { eventsOfWay, lawsOfStatements, type FollowWay } from '#src/domain/follow-view.ts'
import { callsFor } from '#src/domain/journey-view.ts'
import type { Guide } from '#src/schema/guide.ts'

/** How to be told: every way to sign up or to ask, step by step, what each cannot do, and what one has done so far. */
export function FollowPage({ guide }: { guide: Guide }) {
  const { ui, follow } = guide
  return (
    <article>
      <h1>{follow.title}</h1>
      <p className="lead">{follow.lead}</p>
      <nav className="chrome part" aria-labelledby="ways">
        <LinkedHeading level={2} id="ways">
          {ui['follow.ways']}
        </LinkedHeading>
        <LinkList links={follow.ways.map(({ id, name }) => [hereHref(id), name])} />
        <a className="tap" href={routesPath}>
          {ui['contacts.see-routes']}
        </a>{' '}
        ·{' '}
        <a className="tap" href={lettersPath}>
          {ui['nav.letters']}
        </a>{' '}
        ·{' '}
        <a className="tap" href={movedPath}>
          {ui['contacts.see-moved']}
        </a>
      </nav>
      <p className="note">{follow.unsure}</p>
      <p>
        <a className="tap" href={listedCrimesPath}>
          {ui['routes.listed']}
        </a>
      </p>
      {follow.ways.map((way) => (
        <Way key={way.id} guide={guide} way={way} />
      ))}
      <DoneList ui={ui} names={follow.ways.map(({ name }) => name)} />
      <section className="part">
        <LinkedHeading level={2} id="laws">
          {ui['follow.laws']}
        </LinkedHeading>
        <LawList
          laws={lawsOfStatements(
            guide,
            follow.ways.flatMap(({ steps, limits }) => [...steps, ...limits]),
          )}
          ui={ui}
        />
      </section>
    </article>
  )
}

function Way({ guide, way }: { readonly guide: Guide; readonly way: FollowWay }) {
  const { ui } = guide
  const events = eventsOfWay(guide.follow, way.id)
  return (
    <section className="part">
      <LinkedHeading level={2} id={way.id}>
        {way.name}
      </LinkedHeading>
      <p>{way.about}</p>
      {callsFor(guide.contacts, [way.contact]).map((call) => (
        <p key={call.id}>
          <b>{ui['follow.office']}: </b>
          <ContactLine call={call} ui={ui} />
        </p>
      ))}
      <h3>{ui['follow.steps']}</h3>
      <ol className="steps">
        {way.steps.map((step) => (
          <li key={step.words}>
            <Statement guide={guide} statement={step} />
          </li>
        ))}
      </ol>
      <h3>{ui['follow.limits']}</h3>
      <ul className="bullets">
        {way.limits.map((limit) => (
          <li key={limit.words}>
            <Statement guide={guide} statement={limit} />
          </li>
        ))}
      </ul>
      {events.length > 0 && (
        <details>
          <summary>{ui['follow.covers']}</summary>
          <ul className="bullets">
            {events.map(({ id, name }) => (
              <li key={id}>
                <a href={routePath(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
