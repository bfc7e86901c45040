import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'
import { statement } from '#src/schema/statement.ts'

/** One answer. Chosen answers are the plan, so each reads as a line of it. */
const option = z.strictObject({
  id: id.meta({ description: 'Its id, once in the plan.' }),
  words: words.meta({ description: 'The answer as a line of the plan: "I come in person."' }),
  notes: z.array(statement).meta({ description: 'What to know about it. Printed when it is chosen.' }),
  letter: id.optional().meta({ description: 'Id of the letter that asks for it.' }),
})

const question = z.strictObject({
  id: id.meta({ description: 'Its id, which is its anchor too.' }),
  ask: words.meta({ description: 'The question: "How do you want to take part?"' }),
  heading: words.meta({ description: 'Its heading in the plan, neutral and short: "Taking part".' }),
  notes: z.array(statement).meta({ description: 'What to know before answering. Not printed.' }),
  kind: z.enum(['one', 'many']).meta({ description: 'Whether one answer can be chosen, or several.' }),
  options: z.array(option).min(2).meta({ description: 'The answers.' }),
})

/** content/plans/parole-hearing.yml: ways to take part in a hearing, turned into a plan. */
export const hearingPlan = z
  .strictObject({
    title: words.meta({ description: 'The title of the page.' }),
    lead: words.meta({ description: 'What the page does, in two or three sentences.' }),
    sheetTitle: words.meta({ description: 'The neutral heading of the printed plan.' }),
    fields: z.array(id).min(1).meta({ description: 'Ids of the fields at the head of the plan.' }),
    questions: z.array(question).min(1).meta({ description: 'The questions. Any may be skipped.' }),
    know: z.array(statement).min(1).meta({ description: 'What happens at the hearing and after it.' }),
    contacts: z.array(id).min(1).meta({ description: 'Ids of the contacts, the first one first.' }),
    unsure: words.meta({ description: 'What we do not know.' }),
  })
  .meta({ description: 'Ways to take part in a hearing, turned into a plan.' })

export type HearingPlan = z.output<typeof hearingPlan>
