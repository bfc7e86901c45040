import type { Examples } from '#src/components/examples.ts'
import { WhatHappened } from '#src/components/what-happened/what-happened.tsx'

export const examples = {
  ordinary: (guide) => <WhatHappened guide={guide} />,
  'a long sender, and a topic of which there is nothing yet': (guide) => (
    <WhatHappened
      guide={{
        ...guide,
        whatHappened: {
          ...guide.whatHappened,
          senders: guide.whatHappened.senders.map((sender) => ({
            ...sender,
            name: `${sender.name}, or someone who speaks for that office and did not give a name`,
          })),
          topics: [...guide.whatHappened.topics, { id: 'nothing', name: 'Nothing yet' }],
        },
      }}
    />
  ),
} satisfies Examples
