import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'
import { statement } from '#src/schema/statement.ts'

/** One way to be told: a sign-up, a form or a letter. */
const way = z.strictObject({
  id: id.meta({ description: 'Its id, which is its anchor too.' }),
  name: words.meta({ description: 'What it is, in plain words: "Automated calls and messages".' }),
  contact: id.meta({ description: 'Id of the contact to ask about it.' }),
  about: words.meta({ description: 'What it does, in a sentence or two, without a statement of law.' }),
  steps: z.array(statement).min(1).meta({ description: 'How to set it up, step by step.' }),
  limits: z.array(statement).min(1).meta({ description: 'What it does not do, and how it can fail.' }),
})

const route = z.strictObject({
  way: id.meta({ description: 'Id of a way above.' }),
  words: words.meta({ description: 'What to ask for there, in one short sentence.' }),
})

/** One event that a reader wants to be told of. */
const followedEvent = z
  .strictObject({
    id: id.meta({ description: 'Its id, which is its anchor on the page of routes.' }),
    name: words.meta({ description: 'The event: "A parole hearing is set".' }),
    stage: id.optional().meta({ description: 'Id of the stage it belongs to, where it belongs to one.' }),
    first: route.meta({ description: 'The way to try first.' }),
    second: route.meta({ description: 'The way beside it, for when the first one fails. Not the same way.' }),
    note: words.optional().meta({ description: 'What to know about this event, in a sentence.' }),
    rights: z.array(id).meta({ description: 'Ids of the rights behind it. Empty where no right says so.' }),
  })
  .refine((event) => event.first.way !== event.second.way, {
    path: ['second', 'way'],
    error: 'The second way is the first one again. Name another.',
  })

/** content/follow.yml: how to be told, and which way covers which event. */
export const follow = z
  .strictObject({
    title: words.meta({ description: 'The title of the page.' }),
    lead: words.meta({ description: 'What the page does for the reader, in two or three sentences.' }),
    unsure: words.meta({ description: 'What is not known about these ways.' }),
    ways: z.array(way).min(1).meta({ description: 'The ways, the most useful first.' }),
    routesTitle: words.meta({ description: 'The title of the page of routes.' }),
    routesLead: words.meta({ description: 'Why each event has two routes, in two or three sentences.' }),
    events: z.array(followedEvent).min(1).meta({ description: 'The events.' }),
  })
  .meta({ description: 'How to be told, and by which route.' })

export type Follow = z.output<typeof follow>
