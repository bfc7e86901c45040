import * as z from 'zod'
import { givenWords, id, isoDate } from '#src/schema/ids.ts'

/** A year, a month of it or a day of it; or a year with words after it, like "2023 or later". */
const dateOfSource = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|\D.*)?$/

/** Whether what begins with a digit is a date that exists; words, like "about 2015", may be any. */
function isDate(dated: string): boolean {
  if (!/^\d/.test(dated)) return true
  if (!dateOfSource.test(dated)) return false
  return !/^\d{4}-\d{2}-\d{2}$/.test(dated) || isoDate.safeParse(dated).success
}

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
      .refine(isDate, {
        error: 'A date is written 2024, 2024-05 or 2024-05-30, in quotation marks, and must exist; or in words.',
      })
      .optional()
      .meta({ description: 'The date that the source itself shows, as words: "undated", "2024-05-30", "about 2015".' }),
    collectedOn: isoDate.meta({ description: 'The day its saved copy was read for this guide.' }),
  })
  .superRefine(({ dated = '', collectedOn }, context) => {
    if (!/^\d/.test(dated) || !isoDate.safeParse(collectedOn).success || dated.slice(0, 10) <= collectedOn) return
    const message = `It was read on ${collectedOn}, so it cannot have a later date. Correct one of the two.`
    context.addIssue({ code: 'custom', path: ['dated'], message })
  })
  .meta({ description: 'One source of facts.' })

export const sourcesFile = z.array(source).min(1).meta({ description: 'content/sources.yml: every source, once.' })

export type Source = z.output<typeof source>
