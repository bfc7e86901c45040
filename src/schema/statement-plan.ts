import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'
import { statement } from '#src/schema/statement.ts'

/** One thing that a statement may speak of. */
const prompt = z.strictObject({
  id: id.meta({ description: 'Its id, which is its anchor too.' }),
  heading: words.meta({ description: 'Its heading in the statement: "My life since then".' }),
  ask: words.meta({ description: 'The question to the reader.' }),
  hints: z.array(words).meta({ description: 'Questions that can help to begin. None has to be answered.' }),
})

/** content/plans/statement.yml: help to write a statement to a board or a court. */
export const statementPlan = z
  .strictObject({
    title: words.meta({ description: 'The title of the page.' }),
    lead: words.meta({ description: 'What the page does, in two or three sentences.' }),
    choice: z.array(words).min(1).meta({ description: 'That nobody has to write, and what one may do instead.' }),
    readBy: z
      .array(statement)
      .min(1)
      .meta({ description: 'Who may read the statement, and what to leave out of it. Stands above the first field.' }),
    know: z.array(statement).min(1).meta({ description: 'Where it goes, and in which forms it may be given.' }),
    fields: z.array(id).min(1).meta({ description: 'Ids of the fields at the head of the statement.' }),
    greeting: words.meta({ description: 'How it begins.' }),
    prompts: z.array(prompt).min(1).meta({ description: 'What it may speak of. Any may be left empty.' }),
    closing: words.meta({ description: 'The words above the signature.' }),
    letters: z.array(id).min(1).meta({ description: 'Ids of letters that go with it.' }),
    contacts: z.array(id).min(1).meta({ description: 'Ids of the contacts, the first one first.' }),
  })
  .meta({ description: 'Help to write a statement.' })

export type StatementPlan = z.output<typeof statementPlan>
