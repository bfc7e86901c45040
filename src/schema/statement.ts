import * as z from 'zod'
import { citation, id, sentences } from '#src/schema/ids.ts'

/** A sentence or two with what stands behind them. */
export const statement = z.strictObject({
  words: sentences.meta({ description: 'One or two short sentences.' }),
  cites: z.array(citation).min(1).optional().meta({ description: 'The law behind them; its sections are printed.' }),
  sources: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: 'Ids of sources behind them that are not laws; who published them is printed.' }),
})

export type Statement = z.output<typeof statement>
