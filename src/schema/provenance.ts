import * as z from 'zod'
import { id, isoDate } from '#src/schema/ids.ts'

/**
 * How sure we are of a fact about an office.
 * - `confirmed`: the office's own page says so, or two sources that do not copy each other agree.
 * - `old`: the office's own page says so, but the page is plainly old.
 * - `single`: one source that is no page of the office, what it said by phone included.
 */
const factConfidence = z.enum(['confirmed', 'old', 'single'])

/**
 * How we know the wording of a law.
 * - `official`: read in the official text.
 * - `copy`: word for word on someone else's copy.
 * - `bill`: as a bill of that time prints the law in force.
 * - `secondary`: described by someone else; the text itself was not read.
 */
export const lawConfidence = z.enum(['official', 'copy', 'bill', 'secondary'])

/** The day a person opened the live page or called. Left out until that has happened: it is never guessed. */
const verifiedOn = isoDate.optional().meta({
  description: 'The day a person opened the live page or called the number. Leave it out until that has happened.',
})

/** The same for the words of a law: only somebody who had the official text before them can write it. */
export const textVerifiedOn = isoDate.optional().meta({
  description: 'The day a person compared these words with the official text. Leave it out until that has happened.',
})

/** The keys that say where a fact comes from. Spread them into a record: `strictObject({ ...proof, … })`. */
export const proof = {
  confidence: factConfidence.meta({
    description:
      'confirmed (the office’s own page, or two sources), old (the office’s own page, but an old one) or single (one source that is no page of the office, even if the office said it by phone).',
  }),
  sources: z.array(id).min(1).meta({ description: 'Ids of the sources in sources.yml that say so.' }),
  verifiedOn,
}
