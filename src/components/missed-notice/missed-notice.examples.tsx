import type { Examples } from '#src/components/examples.ts'
import { MissedEvent } from '#src/components/missed-notice/missed-event.tsx'
import { MissedNotice } from '#src/components/missed-notice/missed-notice.tsx'

export const examples = {
  ordinary: (guide) => <MissedNotice guide={guide} />,
  'an event with every right there is': (guide) =>
    guide.missedNotice.events.slice(0, 1).map((event) => (
      <MissedEvent
        key={event.id}
        guide={guide}
        event={{ ...event, rights: guide.rights.map(({ id }) => id), unsure: 'Much is not known about this event.' }}
      >
        <p>Nobody is named here.</p>
      </MissedEvent>
    )),
} satisfies Examples
