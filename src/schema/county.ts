import * as z from 'zod'
import { email, link, phone } from '#src/schema/contact.ts'
import { id, words } from '#src/schema/ids.ts'

/** One county, or a city that counts as one: its prosecutor, its courts. */
const county = z
  .strictObject({
    id: id.meta({ description: 'Its id, which becomes an address: "boone", "st-louis-city". Sorted.' }),
    name: words.meta({ description: 'Its name in full: "Boone County".' }),
    fips: z
      .string()
      .regex(/^\d{5}$/, { error: 'A county code is five digits, in quotation marks.' })
      .meta({ description: 'Its federal code of five digits, by which it is found on the map.' }),
    seat: words.optional().meta({ description: 'The county seat. Left out where the place has none.' }),
    office: words.meta({ description: 'The prosecutor’s office. Never the name of a person.' }),
    phones: z.array(phone).meta({ description: 'Its numbers, each with its label. Empty when none was found.' }),
    emails: z.array(email).meta({ description: 'E-mail addresses. Empty when none was found.' }),
    links: z.array(link).meta({ description: 'Pages of the office. Empty when none was found.' }),
    hasNone: z
      .tuple([z.literal('emails')])
      .optional()
      .meta({
        description:
          '[emails] where the office said that it has no e-mail address, so that nobody is told to ask again. Left out until somebody has asked.',
      }),
    note: z
      .strictObject({
        words: words.meta({ description: 'The note, in a few short sentences.' }),
        sources: z.array(id).min(1).meta({ description: 'Ids of the sources behind it.' }),
      })
      .optional()
      .meta({ description: 'What else is known, or not known, about this office. Left out for most.' }),
    circuit: z.int().min(1).meta({ description: 'The number of its judicial circuit.' }),
    appeals: id.meta({ description: 'Id of the contact of its court of appeals.' }),
    federal: id.meta({ description: 'Id of the contact of its federal district court.' }),
    division: words.optional().meta({ description: 'The division of the federal court, where it is known.' }),
  })
  .meta({ description: 'One county.' })

/** content/counties.yml: every county once, and what holds for all of them. */
export const counties = z
  .strictObject({
    title: words.meta({ description: 'The title of the page of counties.' }),
    lead: words.meta({ description: 'What one finds there, in two or three sentences.' }),
    general: id.meta({
      description: 'Id of the contact that stands for every county’s prosecutor: what to ask and say.',
    }),
    fallback: z
      .array(id)
      .min(1)
      .meta({ description: 'Ids of the contacts to try when a county’s number is not known, the first one first.' }),
    fallbackWords: words.meta({ description: 'What to say to them, in a sentence or two.' }),
    sources: z.array(id).min(1).meta({ description: 'Ids of the sources for circuits, districts and seats.' }),
    list: z.array(county).min(1).meta({ description: 'The counties, sorted by id.' }),
  })
  .superRefine(({ list }, context) => {
    for (const [index, { fips }] of list.entries()) {
      if (list.findIndex((other) => other.fips === fips) === index) continue
      const message = `The code ${fips} stands twice. Each county has its own.`
      context.addIssue({ code: 'custom', path: ['list', index, 'fips'], message })
    }
  })
  .meta({ description: 'Counties and their offices.' })

export type County = z.output<typeof county>
export type Counties = z.output<typeof counties>
