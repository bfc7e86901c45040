import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'
import { statement } from '#src/schema/statement.ts'

/** One part of the page about the law: what it gives, or does not give. */
const part = z.strictObject({
  id: id.meta({ description: 'Its id, which is its anchor too.' }),
  heading: words.meta({ description: 'Its heading, in plain words.' }),
  says: z.array(statement).min(1).meta({ description: 'What the law gives, each with what stands behind it.' }),
  unsure: words.optional().meta({ description: 'What is not known or not confirmed about it.' }),
})

/** content/record-relief/page.yml: the words of the page on records of trafficking survivors. */
export const reliefPage = z
  .strictObject({
    title: words.meta({ description: 'The title of the page. It stands on the tab, so it is neutral.' }),
    lead: words.meta({ description: 'For whom it is, in two or three sentences.' }),
    note: words.meta({ description: 'What the page speaks of, before it does, and where one can go instead.' }),
    state: id.meta({ description: 'Id of the state in states/ that this guide is for.' }),
    contacts: z.array(id).min(1).meta({ description: 'Ids of the contacts, the first one first.' }),
    parts: z.array(part).min(1).meta({ description: 'What the law gives and does not give.' }),
    score: z.array(statement).min(1).meta({ description: 'Above the score: who scored, and what is counted.' }),
    caution: z
      .array(statement)
      .min(1)
      .meta({ description: 'Below the score: how old it is, and what it does not say.' }),
    better: words.meta({ description: 'Above the levels of all categories: what one can do with them.' }),
    goals: z
      .array(z.number().int().min(1).max(100))
      .min(1)
      .meta({ description: 'Totals for which the page says what would have to change.' }),
  })
  .meta({ description: 'The words of the page on records.' })

export type ReliefPage = z.output<typeof reliefPage>
