import * as z from 'zod'
import { citation, id, sentences, words } from '#src/schema/ids.ts'

/**
 * The sections that an author writes on a stage page, in the order they must stand in the file. The other sections
 * of the page (rights, contacts, what can come next, words, law) are computed from records.
 */
export const stageSections = [
  'what-this-can-change',
  'what-you-can-do-now',
  'who-will-tell-you',
  'follow-the-case',
  'questions',
] as const

/** The front matter of one stage page. The file name is its id and its address. */
export const stage = z
  .strictObject({
    title: words.meta({ description: 'Its legal name, as letters print it: "Direct appeal".' }),
    plainTitle: words.meta({ description: 'What happens, in plain words: "A higher court checks the trial".' }),
    summary: sentences.max(220).meta({ description: 'What is happening, in one or two short sentences.' }),
    whoDecides: sentences.max(120).meta({ description: 'Who decides, in a few words.' }),
    whoTellsYou: sentences.max(160).meta({ description: 'Who tells the victim, in a few words.' }),
    whatYouCanDo: sentences.max(160).meta({ description: 'The first thing a victim can do, in a few words.' }),
    contacts: z.array(id).min(1).meta({ description: 'Ids of the offices to call, the first one first.' }),
    terms: z.array(id).meta({ description: 'Ids of words to explain, besides those that the text marks.' }),
    laws: z.array(citation).meta({ description: 'Laws to name at the end, besides those that the text cites.' }),
    contentNote: words
      .optional()
      .meta({ description: 'A gentle word before a subject that can hurt to read, with what can be skipped.' }),
  })
  .meta({ description: 'The head of one stage page.' })

/** The front matter of a plain page: safety, about. */
export const page = z
  .strictObject({
    title: words.meta({ description: 'The page’s title, neutral enough for a shared screen.' }),
    summary: words.max(220).meta({ description: 'What the page is for, in one sentence.' }),
  })
  .meta({ description: 'The head of one plain page.' })

export type StageSection = (typeof stageSections)[number]
export type StageRecord = z.output<typeof stage>
export type PageRecord = z.output<typeof page>
