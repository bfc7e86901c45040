import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'

/** One line of rights on a sheet. */
export const sheetLine = z.strictObject({
  words: words.meta({ description: 'The right or rights in one line.' }),
  rights: z.array(id).min(1).meta({ description: 'Ids of the rights in this line; their sections are printed.' }),
})

/** The numbers of a sheet. */
export const sheetContacts = z
  .array(
    z.strictObject({
      contact: id.meta({ description: 'Id of a contact with a number.' }),
      words: words.meta({ description: 'What to call it for, in a few words.' }),
    }),
  )
  .min(1)
  .meta({ description: 'Numbers on the sheet.' })

export type SheetContacts = z.output<typeof sheetContacts>

/** content/handouts/rights.yml: the words of the one-page sheet. Numbers, sections and marks come from the records. */
export const rightsSheet = z
  .strictObject({
    title: words.meta({ description: 'A neutral heading, for people who carry the sheet in a pocket.' }),
    intro: words.meta({ description: 'Two or three sentences at the top.' }),
    groups: z
      .array(
        z.strictObject({
          mark: z.enum(['automatic', 'written', 'ask', 'duty']).meta({
            description:
              'How these rights are set in motion for victims of the listed crimes. Every right below must agree.',
          }),
          heading: words.meta({ description: 'The heading of the group.' }),
          note: words.optional().meta({ description: 'One sentence under the heading.' }),
          lines: z.array(sheetLine).min(1).meta({ description: 'The lines of the group.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The groups of the sheet.' }),
    contacts: sheetContacts,
    blanks: z.array(words).min(1).meta({ description: 'Labels of the lines to fill in by hand.' }),
    close: words.meta({ description: 'The last sentence: what the sheet is not.' }),
  })
  .meta({ description: 'The words of the one-page rights sheet.' })

export type RightsSheet = z.output<typeof rightsSheet>
