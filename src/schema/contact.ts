import * as z from 'zod'
import { httpsUrl, id, sentences, words } from '#src/schema/ids.ts'
import { proof } from '#src/schema/provenance.ts'

// Area codes and exchanges begin with 2 to 9 and do not end in 11. Calls to 900 and 976 cost money, so no office has one.
const canExist = /^((?!900)[2-9](?!11)\d{2}-(?!976)[2-9](?!11)\d{2}-\d{4}|[2-9]11|988|\d{5,6})$/

/** One number of an office. */
export const phone = z.strictObject({
  number: z
    .string()
    .regex(/^(\d{3}-\d{3}-\d{4}|\d{3}|\d{5,6})$/, {
      error: 'A number is written 555-555-0100, or as a short code of 3, 5 or 6 digits, in quotation marks.',
    })
    .regex(canExist, {
      error:
        'No office can have this number. Its first and its second group begin with 2 to 9; three digits alone end in 11, or are 988. Look at the source again.',
    })
    .meta({ description: 'The number with hyphens, like "555-555-0100", or a short code like "911".' }),
  use: z.enum(['voice', 'text', 'tty', 'fax']).meta({ description: 'What the number is for.' }),
  label: words
    .optional()
    .meta({ description: 'Which part of the office answers, when there are several: "Records office".' }),
  note: words.optional().meta({ description: 'What to know before dialling: "Press 2 for Spanish."' }),
  ...proof,
})

/** One e-mail address of an office. */
export const email = z.strictObject({
  address: z.email().meta({ description: 'The e-mail address.' }),
  ...proof,
})

/** One page of an office. */
export const link = z.strictObject({
  url: httpsUrl.meta({ description: 'The address. Its domain must be on the list in site.yml.' }),
  words: words.meta({ description: 'What one finds there: "Parole hearings: what to expect".' }),
  ...proof,
})

/** One office that a reader can call, write to or look up. The file is named after the office, never after a person. */
export const contact = z
  .strictObject({
    name: words.meta({ description: 'The office’s name.' }),
    plainName: words.meta({
      description: 'What it is to the reader, in plain words: "The state’s lawyers on appeal".',
    }),
    neutralName: words
      .max(24)
      .meta({ description: 'The name under which its number is saved in a phone that somebody else may read.' }),
    group: z
      .enum(['now', 'threat', 'appeal', 'release', 'review', 'rights', 'money', 'records'])
      .meta({ description: 'The need it answers, under which its card stands on the contacts page.' }),
    order: z.int().meta({ description: 'Its place within the group; the lowest comes first.' }),
    askFor: sentences.meta({ description: 'What to ask this office for, in one or two sentences.' }),
    stages: z
      .array(id)
      .meta({ description: 'Ids of the stages at which it helps; empty when it helps at any of them.' }),
    phones: z.array(phone).meta({ description: 'Numbers, the one to try first on top. Empty when none was found.' }),
    emails: z.array(email).meta({ description: 'E-mail addresses. Empty when none was found.' }),
    links: z.array(link).meta({ description: 'Pages of the office.' }),
    address: z
      .strictObject({
        lines: z.array(words).min(1).meta({ description: 'The postal address, line by line.' }),
        ...proof,
      })
      .superRefine(({ lines }, context) => {
        if (/[A-Z]{2} \d{5}(-\d{4})?$/.test(lines.at(-1) ?? '')) return
        const message = 'The last line of an address ends in the state and the postcode, like "Town, AB 12345".'
        context.addIssue({ code: 'custom', path: ['lines', lines.length - 1], message })
      })
      .optional()
      .meta({ description: 'Where to write or go. Left out when none was found.' }),
    hours: z
      .strictObject({ words: words.meta({ description: 'When someone answers, in words.' }), ...proof })
      .optional()
      .meta({ description: 'Opening hours. Left out when not confirmed; the card then says so.' }),
    languages: z
      .strictObject({ words: words.meta({ description: 'Languages and interpreters, in words.' }), ...proof })
      .optional()
      .meta({ description: 'Languages. Left out when not confirmed; the card then says so.' }),
    onThisSite: z
      .strictObject({
        address: z
          .string()
          .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
            error: 'An address of this guide begins and ends with a slash.',
          })
          .meta({ description: 'The page of this guide, like "/contacts/counties/".' }),
        words: words.meta({ description: 'What one finds there.' }),
      })
      .optional()
      .meta({ description: 'A page of this guide that helps to reach the office. Left out for most.' }),
    haveReady: z.array(words).meta({ description: 'What to have at hand before the call.' }),
    whatToSay: sentences.meta({
      description: 'Two or three sentences to read aloud, for someone who dreads the call.',
    }),
    caution: sentences.optional().meta({ description: 'What can go wrong, or what is not known about this office.' }),
    secondRoute: z
      .strictObject({
        contact: id.meta({ description: 'Id of the contact to try instead.' }),
        words: sentences.meta({ description: 'When and how to try it, in one sentence.' }),
      })
      .optional()
      .meta({ description: 'Where to turn when this office cannot be reached. Needed when no number is sure.' }),
    hasNone: z
      .array(z.enum(['address', 'emails']))
      .min(1)
      .optional()
      .meta({
        description:
          'What the office said that it does not have, so that nobody is told to ask again. Left out until somebody has asked.',
      }),
  })
  .superRefine(({ hasNone = [], address, emails }, context) => {
    const there = { address: address !== undefined, emails: emails.length > 0 }
    for (const [index, field] of hasNone.entries()) {
      if (!there[field]) continue
      const message = `"${field}" is filled in here. Take one of the two away.`
      context.addIssue({ code: 'custom', path: ['hasNone', index], message })
    }
  })
  .superRefine((value, context) => {
    const isSure = value.phones.some((entry) => entry.use === 'voice' && entry.confidence === 'confirmed')
    if (isSure || value.secondRoute !== undefined) return
    context.addIssue({
      code: 'custom',
      path: ['phones'],
      message: 'No number here is confirmed, so the reader needs another way. Add secondRoute: { contact, words }.',
    })
  })
  .meta({ description: 'One office that a reader can reach.' })

export type ContactRecord = z.output<typeof contact>
export type Contact = ContactRecord & { readonly id: string }
export type Phone = ContactRecord['phones'][number]
