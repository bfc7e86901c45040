import * as z from 'zod'
import { citation, id, words } from '#src/schema/ids.ts'
import { statement } from '#src/schema/statement.ts'

/** A place in a letter that the reader fills in. */
const field = z.strictObject({
  id: id.meta({ description: 'Its id. A letter puts it in braces where the value belongs: "{hearing-date}".' }),
  label: words.meta({ description: 'Its label on the form: "Your name".' }),
  hint: words.optional().meta({ description: 'Help below the label, where the label is not enough.' }),
  blank: words.meta({ description: 'What stands small on the ruled line while it is empty: "your name".' }),
  kind: z.enum(['line', 'lines', 'day', 'county', 'office']).meta({
    description:
      'line (one line), lines (several), day (a date, today’s to begin with), county (a list) or office (the prosecutor’s office of that county, filled in with it).',
  }),
})

/** Who may write a letter; the rights engine answers for each of them. */
export const writerRole = z.enum([
  'victim',
  'family-killed',
  'family-minor',
  'family-incapacitated',
  'witness',
  'summoned-witness',
])

/** What a letter says about who writes it. */
const role = z.strictObject({
  role: writerRole.meta({ description: 'Who writes, as the rights page has it.' }),
  words: words.meta({ description: 'The sentence of the letter: "I am the victim in this case."' }),
  cites: statement.shape.cites,
})

/** content/letter-form.yml: what all letters share. */
export const letterForm = z
  .strictObject({
    title: words.meta({ description: 'The title of the page that lists the letters.' }),
    lead: words.meta({ description: 'What the letters do, in two or three sentences.' }),
    before: z.array(statement).min(1).meta({ description: 'What to think of before giving an address in a letter.' }),
    fields: z.array(field).min(1).meta({ description: 'Every field that a letter or a plan may use.' }),
    sender: z.array(id).min(1).meta({ description: 'Ids of the fields at the head of every letter: who writes.' }),
    matter: z.array(id).min(1).meta({ description: 'Ids of the fields that say which case it is.' }),
    relative: z.array(id).min(1).meta({
      description: 'Ids of the fields for who writes for somebody else. Only the sentences of roles use them.',
    }),
    roles: z
      .array(role)
      .min(1)
      .refine(
        (roles) => writerRole.options.every((name) => roles.filter((entry) => entry.role === name).length === 1),
        {
          error: `Each of these writes once: ${writerRole.options.join(', ')}.`,
        },
      )
      .meta({ description: 'What the letter says of each who may write it.' }),
    substitute: z
      .strictObject({
        label: words.meta({ description: 'The label of its box on the form.' }),
        words: words.meta({ description: 'The sentence of the letter.' }),
        cites: z.array(citation).min(1).meta({ description: 'The law behind that sentence.' }),
        notes: z.array(statement).min(1).meta({ description: 'What to know about it, beside the box.' }),
      })
      .meta({ description: 'The choice to write with the address of a program that keeps one’s own address hidden.' }),
    greeting: words.meta({ description: 'How every letter begins.' }),
    closing: words.meta({ description: 'The words above the signature.' }),
    send: z.array(statement).min(1).meta({ description: 'How to send any letter, step by step.' }),
    keep: z.array(statement).min(1).meta({ description: 'What to keep, and what to do when no answer comes.' }),
    groups: z
      .array(
        z.strictObject({
          id: id.meta({ description: 'Its id.' }),
          name: words.meta({ description: 'Its heading on the page that lists the letters.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The groups of letters, in order.' }),
  })
  .meta({ description: 'What all letters share.' })

export type LetterForm = z.output<typeof letterForm>
export type LetterField = z.output<typeof field>
