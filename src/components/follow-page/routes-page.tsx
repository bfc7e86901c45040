import { Fact } from '#src/components/fact/fact.tsx'
import { LinkList } from '#src/components/link-list/link-list.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import {
  eventAnchor,
  followPath,
  hereHref,
  listedCrimesPath,
  rightPath,
  stagePath,
  wayPath,
} from '#src/domain/deep-links.ts'
import type { FollowEvent } from '#src/domain/follow-view.ts'
import type { Guide } from '#src/schema/guide.ts'

/** For each event two ways to be told of it, because any one can fail. */
export function RoutesPage({ guide }: { guide: Guide }) {
  const { ui, follow } = guide
  return (
    <article>
      <h1>{follow.routesTitle}</h1>
      <p className="lead">{follow.routesLead}</p>
      <p>
        <a className="tap" href={followPath}>
          {ui['contacts.see-follow']}
        </a>{' '}
        · <a href={listedCrimesPath}>{ui['routes.listed']}</a>
      </p>
      <nav className="chrome part" aria-labelledby="events">
        <h2 id="events">{ui['routes.pick']}</h2>
        <LinkList links={follow.events.map(({ id, name }) => [hereHref(eventAnchor(id)), name])} />
      </nav>
      {follow.events.map((event) => (
        <Event key={event.id} guide={guide} event={event} />
      ))}
    </article>
  )
}

function Event({ guide, event }: { readonly guide: Guide; readonly event: FollowEvent }) {
  const { ui } = guide
  const stage = guide.stages.find(({ id }) => id === event.stage)
  const rights = event.rights.flatMap((id) => guide.rights.filter((right) => right.id === id))
  return (
    <section className="part">
      <LinkedHeading level={2} id={eventAnchor(event.id)}>
        {event.name}
      </LinkedHeading>
      {stage !== undefined && (
        <p className="small">
          <a href={stagePath(stage.id)}>{stage.title}</a>
        </p>
      )}
      <dl className="facts">
        <Fact label={ui['routes.first']}>
          <Route guide={guide} route={event.first} />
        </Fact>
        <Fact label={ui['routes.second']}>
          <Route guide={guide} route={event.second} />
        </Fact>
        {rights.length > 0 && (
          <Fact label={ui['routes.rights']}>
            <ul className="bullets">
              {rights.map(({ id, title }) => (
                <li key={id}>
                  <a href={rightPath(id)}>{title}</a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {event.note !== undefined && <p className="note">{event.note}</p>}
    </section>
  )
}

function Route({ guide, route }: { readonly guide: Guide; readonly route: FollowEvent['first'] }) {
  const way = guide.follow.ways.find(({ id }) => id === route.way)
  return (
    <>
      <a href={wayPath(route.way)}>{way?.name}</a>. {route.words}
    </>
  )
}
