import * as z from 'zod'
import { id, sentences, words } from '#src/schema/ids.ts'

/** One event that someone should have told the reader of. */
const missedEvent = z.strictObject({
  id: id.meta({ description: 'Its id; its anchor is "event-" and the id.' }),
  name: words.meta({ description: 'The event as the reader would say it: "The person was released".' }),
  plain: sentences.meta({
    description: 'What it is, and whether the law asks for a written request, in a sentence or two.',
  }),
  rights: z
    .array(id)
    .min(1)
    .meta({ description: 'Ids of the rights that say who had to tell, by when, in which unit.' }),
  now: z.array(sentences).min(1).meta({ description: 'What can be done now, beyond the steps for every event.' }),
  contacts: z.array(id).min(1).meta({ description: 'Ids of the contacts for this event, the first one first.' }),
  unsure: sentences.optional().meta({ description: 'What the text does not say, or what we could not confirm.' }),
})

/** content/missed-notice.yml: the page for people who were not told. */
export const missedNotice = z
  .strictObject({
    title: words.meta({ description: 'The title of the page.' }),
    lead: words.meta({ description: 'For whom it is, in two or three sentences.' }),
    steps: z.array(words).min(1).meta({ description: 'What can be done now, whatever the event.' }),
    unsure: words.meta({ description: 'What is not known about a notice that did not come.' }),
    contacts: z.array(id).min(1).meta({ description: 'Ids of the contacts to turn to, whatever the event.' }),
    letter: id.meta({ description: 'Id of the letter that asks again.' }),
    events: z.array(missedEvent).min(1).meta({ description: 'The events.' }),
  })
  .meta({ description: 'Who should have told the reader what.' })

export type MissedNotice = z.output<typeof missedNotice>
