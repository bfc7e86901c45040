import * as z from 'zod'

// No pattern of a schema has a flag: JSON Schema has none, so the schemas that we write and publish would refuse more.

/**
 * An id: lower-case words joined by hyphens. It is the file name or the `id:` key, it becomes an address, and an
 * address is a promise, so it never holds a person's name, a date or an order number.
 */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'An id is lower-case letters and digits joined by single hyphens, like "direct-appeal".',
})

/** A day without a time, as `2026-11-21`. Months and days that do not exist are refused. */
export const isoDate = z.iso.date({
  error: 'A date is written year-month-day, like 2026-11-21, and the day must exist.',
})

/** A sentence or more of reader-facing words: not empty, no space at either end. */
export const words = z
  .string()
  .min(1, { error: 'Words are missing here.' })
  .regex(/^\S([\s\S]*\S)?$/, { error: 'Take away the space before the first or after the last word.' })

/** Whose the words of a field are: our own, or given by the world and printed as they stand. */
export const wordFields = z.registry<{ readonly whose: 'ours' | 'given' }>()
words.register(wordFields, { whose: 'ours' })

/** Words that we did not choose: the name of a source, the text of a law, what people type, a piece of a program. */
export const givenWords = words.meta({}).register(wordFields, { whose: 'given' })

/** The name of a web server, alone: no "https://", no path, small plain letters. */
export const bareHost = z.string().regex(/^(?!(?:[a-z0-9-]+\.)*xn--)(?:[a-z0-9-]+\.)+[a-z]{2,}$/, {
  error: 'A domain stands alone, like office.example.org: without https://, without a slash, in small plain letters.',
})

/**
 * Whole sentences: a text that ends in the middle of one was cut, and its last words may be what mattered. A blank of a
 * letter and a bracket may stand last.
 */
export const sentences = words.refine((text) => /[.?!:…})]["'”’)\]]*$/.test(text), {
  error: 'The last sentence breaks off. Write it to its end, with a full stop.',
})

const plainAddress = /^https:\/\/(?!(?:[a-z0-9-]+\.)*xn--)(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[!-[\]-~]*)?$/

/**
 * An https address that leads where it seems to: plain letters alone, for the names of two offices can look the same in
 * two alphabets; no name before "@", which reads like the office; no port.
 */
export const httpsUrl = z
  .url({ protocol: /^https$/, error: 'An address starts with https:// and has no spaces.' })
  .refine((address) => plainAddress.test(address), {
    error:
      'An address starts with https:// and a name in small plain letters, like https://office.example.org/page. Type it again.',
  })
  .refine((address) => !/^https:\/\/.*(?:\/\/|https?(?::|%3a))/i.test(address), {
    error: 'The address holds a second address, and may lead there. Open the page, and copy where it really stands.',
  })
  .refine((address) => !/[?&#](?:utm_[a-z]+|fbclid|gclid|msclkid)=/i.test(address), {
    error: 'The address tells where a reader came from. Take away utm_…, fbclid, gclid or msclkid and what follows it.',
  })

/**
 * One place in a law: the law's id and, where a part of it is meant, the unit as its own numbers and letters joined
 * by hyphens: `{ law: usc-18-3771, unit: b-2 }` is subsection (b), paragraph (2).
 */
export const citation = z
  .strictObject({
    law: id.meta({ description: 'Id of a law in laws.yml, like "usc-18-3771".' }),
    unit: z
      .string()
      .regex(/^[0-9a-zA-Z]+(-[0-9a-zA-Z]+)*$/, {
        error: 'A unit is its numbers and letters joined by hyphens, like "1-7-d".',
      })
      .optional()
      .meta({ description: 'The part of the law that is meant, like "1-7-d". Left out when the whole law is meant.' }),
  })
  .meta({ description: 'A place in a law.' })

export type Citation = z.output<typeof citation>
