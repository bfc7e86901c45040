import type { ReactNode } from 'react'
import { CiteList } from '#src/components/cite/cite.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { RightMarks } from '#src/components/right-item/right-marks.tsx'
import { eventAnchor, listedCrimesPath, rightPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { MissedNotice } from '#src/schema/missed-notice.ts'
import type { Right } from '#src/schema/right.ts'

type MissedEventProps = {
  readonly guide: Guide
  readonly event: MissedNotice['events'][number]
  /** The offices to call. */
  readonly children: ReactNode
}

/** One event: what can be done now; then each duty to tell of it with who, by when, in which part of the law, and whether one had to ask. */
export function MissedEvent({ guide, event, children }: MissedEventProps) {
  const { ui } = guide
  const rights = event.rights.flatMap((id) => guide.rights.filter((right) => right.id === id))
  return (
    <section className="part">
      <LinkedHeading level={2} id={eventAnchor(event.id)}>
        {event.name}
      </LinkedHeading>
      <p>{event.plain}</p>
      <h3>{ui['missed.now']}</h3>
      <ul className="bullets">
        {event.now.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {children}
      <h3>{ui['missed.duties']}</h3>
      <p>
        <a href={listedCrimesPath}>{ui['matrix.see-listed']}</a>
      </p>
      {rights.map((right) => (
        <Duty key={right.id} guide={guide} right={right} />
      ))}
      {event.unsure !== undefined && (
        <p className="note">
          <b>{ui['rights.unsure']}:</b> {event.unsure}
        </p>
      )}
    </section>
  )
}

function Duty({ guide, right }: { readonly guide: Guide; readonly right: Right }) {
  const { ui, laws } = guide
  return (
    <div className="duty">
      <h4>
        <a href={rightPath(right.id)}>{right.title}</a>
      </h4>{' '}
      <CiteList cites={right.units} laws={laws} />
      <RightMarks right={right} ui={ui} />
      <dl className="facts">
        <Fact label={ui['missed.who']}>{right.duty}</Fact>
        <Fact label={ui['rights.by-when']}>{right.timeLimit ?? ui['rights.no-limit']}</Fact>
      </dl>
    </div>
  )
}
