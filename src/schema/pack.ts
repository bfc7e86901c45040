import * as z from 'zod'
import { words } from '#src/schema/ids.ts'

/** content/handouts/pack.yml: the page on which an advocate puts papers together. */
export const pack = z
  .strictObject({
    title: words.meta({ description: 'The title of the page.' }),
    lead: words.meta({ description: 'What the page does, in two or three sentences.' }),
    without: words.meta({ description: 'What one can do where the page cannot put papers together: no script.' }),
    coverTitle: words.max(30).meta({ description: 'The neutral heading of the first paper.' }),
    coverBlanks: z.array(words).min(1).meta({ description: 'Blank lines on the first paper: "Case number".' }),
    note: words.meta({ description: 'What to think of before handing it over: who may find it.' }),
  })
  .meta({ description: 'The words of the page that makes a pack.' })

export type Pack = z.output<typeof pack>
