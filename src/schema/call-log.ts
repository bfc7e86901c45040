import * as z from 'zod'
import { sheetContacts } from '#src/schema/handout.ts'
import { words } from '#src/schema/ids.ts'

/** content/handouts/call-log.yml: a page with ruled rows to note calls on. */
export const callLog = z
  .strictObject({
    title: words.max(60).meta({ description: 'A neutral heading, for people who carry the sheet in a pocket.' }),
    use: words.meta({ description: 'How to use the page, in one sentence.' }),
    columns: z
      .array(
        z.strictObject({
          words: words.meta({ description: 'The heading.' }),
          isWide: z.boolean().optional().meta({ description: 'Whether the column needs more room than the others.' }),
        }),
      )
      .min(2)
      .max(8)
      .meta({ description: 'The columns, from left to right.' }),
    rows: z.int().min(4).max(20).meta({ description: 'How many empty rows.' }),
    contacts: sheetContacts,
  })
  .meta({ description: 'The words of the page for notes on calls.' })

export type CallLog = z.output<typeof callLog>
