import * as z from 'zod'
import { id, sentences, words } from '#src/schema/ids.ts'
import { writerRole } from '#src/schema/letter-form.ts'
import { statement } from '#src/schema/statement.ts'

/** An office that gets the letter: one of the contacts, or words where the guide has no record of it. */
const recipient = z
  .strictObject({
    contact: id.optional().meta({ description: 'Id of the contact: its name and postal address are printed.' }),
    office: words.optional().meta({
      description:
        'The office in words, where it is not a contact: "Clerk of the court, {county}". Its address is a blank.',
    }),
    when: words.meta({ description: 'For whom this office matters, in a few words. It is not part of the letter.' }),
    isTicked: z.boolean().meta({ description: 'Whether it is chosen to begin with.' }),
  })
  .refine(({ contact, office }) => (contact === undefined) !== (office === undefined), {
    path: ['contact'],
    error: 'A recipient is either a contact or an office in words. Name one of the two.',
  })

/** One thing that the letter asks for. The sections printed behind it are those of its rights. */
const ask = z.strictObject({
  words: words.meta({ description: 'What is asked for: "Please tell me of every escape within 24 hours."' }),
  rights: z.array(id).min(1).meta({ description: 'Ids of the rights that give it; their sections are printed.' }),
  isTicked: z
    .boolean()
    .optional()
    .meta({ description: 'false where the reader picks what fits. Left out: it is chosen to begin with.' }),
})

/** A paragraph of a letter, with the law behind it. */
const paragraph = statement.omit({ sources: true })

/** One written request. The file name is its id and becomes its address: /letters/<id>/. */
export const letter = z
  .strictObject({
    title: words.meta({ description: 'What it does, beginning with a verb: "Ask for a partition".' }),
    lead: sentences.meta({ description: 'When it helps, in one to three sentences.' }),
    group: id.meta({ description: 'Id of its group in letter-form.yml.' }),
    order: z.int().meta({ description: 'Its place within the group; the lowest comes first.' }),
    roles: z.array(writerRole).min(1).meta({ description: 'Who may send it, the most likely one first.' }),
    subject: words.meta({ description: 'The subject line, without sections: "Request to be told of custody".' }),
    omitsCase: z.boolean().optional().meta({
      description: 'true where the reader need not say who was convicted or who they are: a letter to an employer.',
    }),
    recipients: z.array(recipient).min(1).meta({ description: 'The offices that get it, the first one first.' }),
    fields: z.array(id).meta({ description: 'Ids of the fields that only this letter needs, in order.' }),
    opening: z.array(paragraph).meta({ description: 'Paragraphs before what is asked for.' }),
    asksIntro: words.meta({ description: 'The sentence before the list: "I ask you to:".' }),
    asks: z.array(ask).min(1).meta({ description: 'What is asked for.' }),
    ending: z.array(paragraph).meta({ description: 'Paragraphs after what is asked for.' }),
    enclosures: z.array(words).meta({ description: 'What may go into the envelope. Empty for most.' }),
    send: z.array(statement).meta({ description: 'How to send this letter, beyond what holds for all.' }),
    keep: z.array(statement).meta({ description: 'What to keep or expect, beyond what holds for all.' }),
  })
  .meta({ description: 'One written request.' })

export type LetterRecord = z.output<typeof letter>
export type Letter = LetterRecord & { readonly id: string }
