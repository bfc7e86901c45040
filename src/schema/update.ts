import * as z from 'zod'
import { id, isoDate, words } from '#src/schema/ids.ts'

/** The front matter of a note on what changed for readers. The file name is its id and its anchor. */
export const update = z
  .strictObject({
    title: words.max(80).meta({ description: 'What changed, in plain words. It stands in feeds, so it is neutral.' }),
    on: isoDate.meta({ description: 'The day on which readers can see the change.' }),
    rights: z.array(id).meta({ description: 'Ids of the rights that changed. Empty where none did.' }),
    statutes: z.array(id).meta({ description: 'Ids of the texts in statutes/ that are new or corrected.' }),
    contacts: z.array(id).meta({ description: 'Ids of the offices with another number.' }),
    counties: z.array(id).meta({ description: 'Ids of the counties with another number.' }),
  })
  .meta({ description: 'The head of one note on what changed.' })

export type UpdateRecord = z.output<typeof update>
