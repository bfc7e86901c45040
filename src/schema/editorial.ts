import * as z from 'zod'
import { words } from '#src/schema/ids.ts'

/** What every page keeps to unless content/editorial.yml says otherwise, and the length of a sentence that writers aim at. */
export const readingLimits = { grade: 8, sentence: 25, aim: 20 } as const

const exception = z
  .strictObject({
    page: z
      .string()
      .regex(/^\/(\S*\/)?$|^\/404\.html$/, { error: 'A page is named by its address, like "/rights/".' })
      .meta({ description: 'The address of the page, like "/rights/".' }),
    grade: z
      .number()
      .gt(readingLimits.grade, { error: `A page may have grade ${String(readingLimits.grade)} without being named.` })
      .optional()
      .meta({ description: 'The reading grade that this page may reach. Left out where the general limit holds.' }),
    sentence: z
      .int()
      .gt(readingLimits.sentence, {
        error: `A sentence may have ${String(readingLimits.sentence)} words without being named.`,
      })
      .optional()
      .meta({
        description: 'The words that the longest sentence of this page may have. Left out where the limit holds.',
      }),
    reason: words.meta({ description: 'Why it cannot be said more simply, for whoever looks at it next.' }),
  })
  .refine((value) => value.grade !== undefined || value.sentence !== undefined, {
    error: 'The exception allows nothing. Add grade or sentence.',
  })
  .meta({ description: 'One page that may be harder to read than the others.' })

/** content/editorial.yml: the pages that may be harder to read than the limits allow, each with its reason. */
export const editorial = z
  .strictObject({
    exceptions: z.array(exception).meta({ description: 'The exceptions. Best there is none.' }),
  })
  .meta({
    description: `Exceptions from the limits of the words: grade ${String(readingLimits.grade)} a page, ${String(readingLimits.sentence)} words a sentence.`,
  })

export type Editorial = z.output<typeof editorial>
