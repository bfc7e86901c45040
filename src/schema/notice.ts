import * as z from 'zod'
import { citation, givenWords, id, sentences, words } from '#src/schema/ids.ts'

/** The sections that an author writes about a notice, in the order they must stand in the file. */
export const noticeSections = ['what-it-means', 'what-it-does-not-mean', 'what-you-can-do-now'] as const

/** The front matter of one notice: a letter, a call or a piece of news. The file name is its id and its address. */
export const notice = z
  .strictObject({
    title: words.meta({
      description: 'What happened, as the reader would say it: "Someone filed a notice of appeal".',
    }),
    summary: sentences.max(220).meta({ description: 'What it is, in one or two short sentences.' }),
    says: z.array(givenWords).min(1).meta({ description: 'Words that the letter, the call or the message may use.' }),
    senders: z.array(id).min(1).meta({ description: 'Ids of senders in what-happened.yml that it may come from.' }),
    topic: id.meta({ description: 'Id of its topic in what-happened.yml.' }),
    stages: z.array(id).min(1).meta({ description: 'Ids of the stages it belongs to, the first one above all.' }),
    rights: z.array(id).meta({ description: 'Ids of the rights that matter now.' }),
    contacts: z.array(id).min(1).meta({ description: 'Ids of the offices to call, the first one first.' }),
    terms: z.array(id).meta({ description: 'Ids of words to explain, besides those that the text marks.' }),
    laws: z.array(citation).meta({ description: 'Laws to name at the end, besides those that the text cites.' }),
    contentNote: words
      .optional()
      .meta({ description: 'A gentle word before a subject that can hurt to read, with what can be skipped.' }),
  })
  .meta({ description: 'The head of one notice.' })

export type NoticeSection = (typeof noticeSections)[number]
export type NoticeRecord = z.output<typeof notice>
