import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'

const named = (of: string) =>
  z
    .array(
      z.strictObject({
        id: id.meta({ description: `Its id, by which notices name it; its anchor is "${of}-" and the id.` }),
        name: words.meta({ description: 'What the reader sees.' }),
      }),
    )
    .min(1)

/** content/what-happened.yml: the page that leads from a letter, a call or news to what it means. */
export const whatHappened = z
  .strictObject({
    title: words.meta({ description: 'The title of the page.' }),
    lead: words.meta({ description: 'For whom it is, in two or three sentences.' }),
    senders: named('from').meta({ description: 'Who may have written or called, the commonest first.' }),
    topics: named('about').meta({ description: 'What it may be about.' }),
    none: words.meta({ description: 'What one can do when nothing here fits.' }),
    contacts: z.array(id).min(1).meta({ description: 'Ids of the contacts to call when nothing here fits.' }),
  })
  .meta({ description: 'The picker of notices.' })

export type WhatHappened = z.output<typeof whatHappened>
