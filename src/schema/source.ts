import * as z from 'zod'
import { givenWords, id, isoDate } from '#src/schema/ids.ts'

/** One thing that was read to learn a fact: a statute page, an agency's page, a court order, a news report. */
export const source = z
  .strictObject({
    id: id.meta({ description: 'Its id, by which records name it. Ids in sources.yml stand in alphabetical order.' }),
    title: givenWords.meta({ description: 'What it is called, short: "Parole Hearings (page for victims)".' }),
    publisher: givenWords.meta({ description: 'Who answers for it: an agency, a court, a newspaper.' }),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, { error: 'A source has the address it was read from.' })
      .optional()
      .meta({ description: 'Where it was read. Printed as a link only when its domain is on the list in site.yml.' }),
    kind: z.enum(['statute', 'court', 'agency', 'bill', 'copy', 'report']).meta({
      description:
        'statute, court and agency: the official text or the office’s own page. bill: existing law as a bill prints it. copy: the text word for word on someone else’s site. report: described by someone else.',
    }),
    dated: givenWords
      .optional()
      .meta({ description: 'The date that the source itself shows, as words: "undated", "2024-05-30", "about 2015".' }),
    collectedOn: isoDate.meta({ description: 'The day its saved copy was read for this guide.' }),
  })
  .meta({ description: 'One source of facts.' })

export const sourcesFile = z.array(source).min(1).meta({ description: 'content/sources.yml: every source, once.' })

export type Source = z.output<typeof source>
