import * as z from 'zod'
import { citation, id, words } from '#src/schema/ids.ts'

/**
 * Whether the law lists a crime as one whose victims get their rights without asking.
 * - `listed`: it does, by name or as a member of a class.
 * - `depends`: only if something is true that the reader may not know.
 * - `other`: it does not.
 * - `unsure`: the reader does not know the crime, or we do not know its class.
 */
const crimeClass = z.enum(['listed', 'depends', 'other', 'unsure'])

/** One crime that a reader can pick. */
export const crime = z
  .strictObject({
    id: id.meta({ description: 'Its id. Links with choices are made of it, so it never changes.' }),
    name: words.meta({ description: 'The crime as a letter or a victim would name it.' }),
    group: z
      .enum(['death', 'sexual', 'home', 'violence', 'property', 'attempt', 'other', 'unsure'])
      .meta({ description: 'Where it stands in the list to pick from.' }),
    class: crimeClass.meta({
      description:
        'listed (rights come without asking), depends (listed under a condition), other (not listed) or unsure.',
    }),
    before: crimeClass
      .optional()
      .meta({ description: 'Its class under the older text. Left out when it is the same.' }),
    condition: words.optional().meta({ description: 'With depends: when it is listed, in one sentence.' }),
    note: words.optional().meta({ description: 'What else the reader should know about its class.' }),
    cites: z.array(citation).meta({ description: 'The places in the law that decide its class.' }),
  })
  .refine((value) => (value.class === 'depends') === (value.condition !== undefined), {
    error: 'A condition belongs to the class "depends", and to no other. Add the one or take away the other.',
    path: ['class'],
  })
  .meta({ description: 'One crime that a reader can pick.' })

export const crimesFile = z
  .array(crime)
  .min(1)
  .meta({ description: 'content/crimes.yml: the crimes to pick from, in the order of the list.' })

export type Crime = z.output<typeof crime>
export type CrimeClass = z.output<typeof crimeClass>
