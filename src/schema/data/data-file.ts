import * as z from 'zod'
import { id, isoDate, words } from '#src/schema/ids.ts'
import { lawConfidence } from '#src/schema/provenance.ts'

/** What every data file begins with: what it is, of when, and how it may be used. */
const head = {
  $schema: z.string().meta({ description: 'The address of the schema of this file, seen from this file.' }),
  format: z
    .string()
    .meta({ description: 'The version of the format: the first number grows when a program could break.' }),
  collectedOn: isoDate.meta({ description: 'The day on which the newest source of the guide was read.' }),
  licence: z.string().meta({ description: 'The SPDX id of the licence.' }),
  guide: z.strictObject({
    name: words.meta({ description: 'The name of the guide.' }),
    jurisdiction: words.meta({ description: 'The state that it serves.' }),
    address: z.string().optional().meta({ description: 'Its address, where the build knew it. Pages begin there.' }),
  }),
  caution: words.meta({ description: 'What must be said wherever the data is shown.' }),
}

/** The schema of a data file: its head, and what it holds. */
export function dataFile<Shape extends z.core.$ZodShape>(description: string, shape: Shape) {
  return z.strictObject({ ...head, ...shape }).meta({ description })
}

export type DataHead = z.output<z.ZodObject<typeof head>>

/** The address of a place in the guide, seen from its start. */
export const page = z
  .string()
  .regex(/^\/[a-zA-Z0-9/-]*(#[a-zA-Z0-9-]+)?$/)
  .meta({ description: 'Its place in the guide, from the first slash on.' })

/** A place in a law with how sure its words are. */
export const citedLaw = z
  .strictObject({
    law: id.meta({ description: 'Id of a law in law.json.' }),
    unit: z.string().optional().meta({ description: 'The part that is meant. Left out for the whole law.' }),
    label: words.meta({ description: 'How it is written: "Code 100.5.1(7)(d)".' }),
    confidence: lawConfidence.meta({
      description: 'official, copy, bill or secondary: how we know the words of this part.',
    }),
    asOf: words.meta({ description: 'The date of the text that was read, in words.' }),
  })
  .meta({ description: 'A place in a law, with how sure its words are.' })

export type CitedLaw = z.output<typeof citedLaw>

/** One sentence of a page. */
const saidSentence = z
  .strictObject({
    words: words.meta({ description: 'The sentence.' }),
    laws: z.array(citedLaw).meta({ description: 'The law behind it. Empty where none is.' }),
    sources: z.array(id).meta({ description: 'Ids of sources in sources.json that are not laws.' }),
    rights: z.array(id).meta({ description: 'Ids of the rights in rights.json that it speaks of.' }),
    isUnsure: z.boolean().meta({ description: 'Whether the page says of it that it is not confirmed.' }),
  })
  .meta({ description: 'One sentence, with what stands behind it.' })

/** A part of a page, sentence by sentence. */
export const saidSection = z
  .strictObject({
    page,
    heading: words.optional().meta({ description: 'Its heading. Left out for what stands before the first.' }),
    says: z.array(saidSentence).meta({ description: 'Its sentences, in their order.' }),
  })
  .meta({ description: 'A part of a page.' })

export type SaidSection = z.output<typeof saidSection>

/** A sentence or two with what stands behind them. */
export const provenStatement = z
  .strictObject({
    words: words.meta({ description: 'One or two sentences.' }),
    laws: z.array(citedLaw).meta({ description: 'The law behind them. Empty where none is.' }),
    sources: z.array(id).meta({ description: 'Ids of sources in sources.json that are not laws.' }),
  })
  .meta({ description: 'A statement, with what stands behind it.' })

export type ProvenStatement = z.output<typeof provenStatement>

/** A list of statements of a record, described as that record describes it. */
export function provenList(record: z.ZodType) {
  return z.array(provenStatement).meta({ description: record.meta()?.description ?? '' })
}
