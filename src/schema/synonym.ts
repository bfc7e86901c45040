import * as z from 'zod'
import { words } from '#src/schema/ids.ts'

/** One phrase as a frightened person types it, and what it stands for in the words of the guide. */
export const synonym = z
  .strictObject({
    says: words.meta({ description: 'The phrase or the word, as people type it. Misspellings are forgiven anyway.' }),
    means: words.meta({ description: 'Words that stand in the titles and summaries of what it should find.' }),
  })
  .meta({ description: 'One phrase for the search.' })

export const synonymsFile = z
  .array(synonym)
  .min(1)
  .meta({ description: 'content/synonyms.yml: phrases for the search.' })

export type Synonym = z.output<typeof synonym>
