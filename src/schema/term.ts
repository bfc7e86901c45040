import * as z from 'zod'
import { citation, givenWords, id, sentences } from '#src/schema/ids.ts'

/** One word that a letter or a court uses and a reader may not know. */
export const term = z
  .strictObject({
    id: id.meta({
      description: 'Its id; the anchor is "term-" and the id. Ids in glossary.yml stand in alphabetical order.',
    }),
    term: givenWords.meta({ description: 'The word itself, as a letter would print it.' }),
    meaning: sentences.meta({ description: 'What it means, in one or two plain sentences.' }),
    also: z
      .array(givenWords)
      .min(1)
      .optional()
      .meta({ description: 'Other forms of the word that a letter may print: "affirmed".' }),
    cites: z.array(citation).min(1).optional().meta({ description: 'Places in the law that define it.' }),
    mustLink: z
      .literal(true)
      .optional()
      .meta({ description: 'Set to true for a word that no reader may meet unexplained: its first use is a <Term>.' }),
  })
  .meta({ description: 'One word and its meaning.' })

export const glossaryFile = z
  .array(term)
  .min(1)
  .meta({ description: 'content/glossary.yml: every word explained, once.' })

export type Term = z.output<typeof term>
