import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'
import { statement } from '#src/schema/statement.ts'

/** One place that has the reader's address and does not learn of a new one by itself. */
const place = z.strictObject({
  id: id.meta({ description: 'Its id, which is its anchor too.' }),
  name: words.meta({ description: 'Who it is: "The county jail or the sheriff".' }),
  when: words.meta({ description: 'For whom this place matters: "If the person is in a county jail".' }),
  how: z.array(statement).min(1).meta({ description: 'How to tell them, and what to know.' }),
  contact: id.optional().meta({ description: 'Id of the contact. Left out where each county has its own.' }),
})

/** content/moved.yml: whom to tell when an address, a phone or an e-mail changes. */
export const moved = z
  .strictObject({
    title: words.meta({ description: 'The title of the page.' }),
    lead: words.meta({ description: 'Why it matters, in two or three sentences.' }),
    before: z.array(statement).min(1).meta({ description: 'What to think of before giving an address to anyone.' }),
    places: z.array(place).min(1).meta({ description: 'The places, the ones that matter to most readers first.' }),
    unsure: words.meta({ description: 'What is not known.' }),
    letter: id.meta({ description: 'Id of the letter that tells of the new address.' }),
  })
  .meta({ description: 'Whom to tell of a new address.' })

export type Moved = z.output<typeof moved>
