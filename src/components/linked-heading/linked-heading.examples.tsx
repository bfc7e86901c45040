import type { Examples } from '#src/components/examples.ts'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'

export const examples = {
  ordinary: () => (
    <section className="part">
      <LinkedHeading level={2} id="questions">
        Questions people ask
      </LinkedHeading>
      <p>Some words.</p>
      <LinkedHeading level={3} id="ways-to-leave">
        Ways to leave
      </LinkedHeading>
      <p>Some more words.</p>
    </section>
  ),
  'a heading of several lines, and one word too long for a line': () => (
    <section className="part">
      <LinkedHeading level={2} id="several-lines">
        What can happen at a hearing about release, who may come to it, and how you can take part without going there
      </LinkedHeading>
      <LinkedHeading level={3} id="long-word">
        Bewährungsauflagenüberwachungsstellenverordnung
      </LinkedHeading>
    </section>
  ),
} satisfies Examples
