import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'
import { statement } from '#src/schema/statement.ts'

/** content/dates.yml: days that one can save in a calendar. */
export const datesFile = z
  .strictObject({
    title: words.meta({ description: 'The heading over the dates.' }),
    notes: z.array(statement).min(1).meta({ description: 'What to think of before saving one: shared calendars.' }),
    list: z
      .array(
        z.strictObject({
          id: id.meta({ description: 'Its id.' }),
          name: words.meta({ description: 'What the day is, for the reader: "The hearing".' }),
          rule: statement.meta({ description: 'How to count it, in words.' }),
          from: z
            .enum(['hearing', 'own'])
            .meta({ description: 'Which day it is counted from: that of the hearing, or one of the reader’s own.' }),
          offset: z.int().meta({ description: 'Days after it; below zero for days before it.' }),
          days: z.int().min(1).meta({ description: 'How many days it lasts.' }),
          repeats: z.enum(['never', 'yearly']).meta({ description: 'Whether it comes back each year.' }),
          remind: z.int().min(0).meta({ description: 'How many days before it the calendar reminds.' }),
          calendarTitle: words
            .max(40)
            .meta({ description: 'Its title in the calendar: neutral, because somebody else may read it.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The days.' }),
  })
  .meta({ description: 'Days that one can save in a calendar.' })

export type Dates = z.output<typeof datesFile>
