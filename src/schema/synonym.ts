import * as z from 'zod'
import { givenWords } from '#src/schema/ids.ts'

/** One phrase as a frightened person types it, and what it stands for in the words of the guide. */
export const synonym = z
  .strictObject({
    says: givenWords.meta({
      description: 'The phrase or the word, as people type it. Misspellings are forgiven anyway.',
    }),
    means: givenWords.meta({ description: 'Words that stand in the titles and summaries of what it should find.' }),
  })
  .meta({ description: 'One phrase for the search.' })

export const synonymsFile = z
  .array(synonym)
  .min(1)
  .meta({ description: 'content/synonyms.yml: phrases for the search.' })

export type Synonym = z.output<typeof synonym>
