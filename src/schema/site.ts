import * as z from 'zod'
import { bareHost, givenWords, httpsUrl, id, words } from '#src/schema/ids.ts'

/** content/site.yml: what the guide is called, whom it serves, where its exit leads. */
export const site = z
  .strictObject({
    name: words.meta({ description: 'The name, neutral: someone else may see the screen.' }),
    jurisdiction: words.meta({ description: 'The state that the guide serves.' }),
    tagline: words.meta({ description: 'What the guide is, in one sentence, for the home page.' }),
    lead: words.meta({
      description: 'For whom it is and what it gives, in two or three sentences, for the home page.',
    }),
    description: words.meta({ description: 'A neutral sentence for link previews and search results.' }),
    oneFile: id.meta({
      description:
        'The name of the file that holds the whole guide, without its ending. Whoever has it reads the name.',
    }),
    exitUrl: httpsUrl.meta({ description: 'The neutral page that "Exit this page" opens.' }),
    emergency: id.meta({ description: 'Id of the contact for immediate danger.' }),
    support: z.array(id).min(1).meta({ description: 'Ids of the contacts to name at the foot of each page.' }),
    listedCrimes: z
      .array(words)
      .min(1)
      .meta({ description: 'The crimes for which rights come without asking, one a line, in plain words.' }),
    outboundDomains: z.array(bareHost).min(1).meta({ description: 'The only domains that a link may lead to.' }),
    stateWords: z
      .array(givenWords)
      .min(1)
      .meta({ description: 'Words that belong to this state. The check refuses them in src/.' }),
  })
  .meta({ description: 'The guide itself.' })

export type Site = z.output<typeof site>
