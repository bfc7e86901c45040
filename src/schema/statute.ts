import * as z from 'zod'
import { givenWords, id, words } from '#src/schema/ids.ts'
import { lawConfidence, textVerifiedOn } from '#src/schema/provenance.ts'

/** One smallest part of a law that can be cited, as printed, its own number included. */
const statuteUnit = z.strictObject({
  unit: z
    .string()
    .regex(/^[0-9a-z]+(-[0-9a-z]+)*$/, { error: 'A unit is its numbers and letters joined by hyphens, like "1-7-d".' })
    .meta({ description: 'Its place in the law: "1" is the introduction, "1-7-d" is 1(7)(d). It is the anchor too.' }),
  reading: id.meta({ description: 'Which of the readings above these words come from.' }),
  hash: z.string().meta({
    description: 'The first 16 hexadecimal digits of the SHA-256 of the words. The check fails when they change.',
  }),
  text: givenWords.meta({ description: 'The words, letter for letter, with their own number: "(d) Any scheduled …".' }),
})

/** content/statutes/<law>-<year>.yml: the text of one law as it stood at one time. Nothing of ours is in it. */
export const statute = z
  .strictObject({
    law: id.meta({ description: 'Id of the law in laws.yml.' }),
    name: words.meta({ description: 'What this version is called, to follow "text": "of 2009".' }),
    readings: z
      .array(
        z.strictObject({
          id: id.meta({ description: 'Its id, for the units below.' }),
          confidence: lawConfidence.meta({ description: 'How sure these words are, as in laws.yml.' }),
          asOf: words.meta({ description: 'The date of the text that was read, in words.' }),
          sources: z.array(id).min(1).meta({ description: 'Ids of the sources that were read.' }),
          verifiedOn: textVerifiedOn,
        }),
      )
      .min(1)
      .meta({ description: 'Where the words were read. Each unit names one of these.' }),
    later: words
      .optional()
      .meta({ description: 'What happened to the law after this text, said beside each unit: "An act of …".' }),
    units: z.array(statuteUnit).min(1).meta({ description: 'The units in the order of the law.' }),
  })
  .meta({ description: 'The words of one law at one time.' })

export type StatuteRecord = z.output<typeof statute>
export type Statute = StatuteRecord & { readonly id: string }
export type StatuteUnit = StatuteRecord['units'][number]
