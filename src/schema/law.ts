import * as z from 'zod'
import { givenWords, httpsUrl, id, words } from '#src/schema/ids.ts'
import { lawConfidence, textVerifiedOn } from '#src/schema/provenance.ts'

const howSure = {
  confidence: lawConfidence.meta({
    description:
      'official (read in the official text), copy (word for word on a third-party copy), bill (as a bill prints the law in force) or secondary (described by someone else).',
  }),
  asOf: words.meta({
    description: 'The date of the text that was read, in words: "28 August 2024", "early 2024", "undated copy".',
  }),
  verifiedOn: textVerifiedOn,
}

/** One law that the guide cites: a statute section, a court rule, a constitution's section, a decision. */
export const law = z
  .strictObject({
    id: id.meta({ description: 'Its id. Ids in laws.yml stand in alphabetical order.' }),
    cite: givenWords.meta({ description: 'How it is cited, without a unit: "Code 100.5".' }),
    name: words.meta({ description: 'What it is about, in a few plain words.' }),
    unitStyle: z
      .enum(['point', 'parentheses'])
      .meta({ description: 'How a unit is written: point gives "100.5.1(7)(d)", parentheses gives "3771(b)(2)".' }),
    url: httpsUrl
      .optional()
      .meta({ description: 'The official page to check. Left out when no official address is known.' }),
    ...howSure,
    parts: z
      .array(
        z.strictObject({
          unit: z.string().meta({ description: 'A unit, as in a citation; it covers the units below it too.' }),
          ...howSure,
        }),
      )
      .optional()
      .meta({
        description:
          'Units whose words are known better or worse than the rest. Left out for a law whose text is in statutes/: that says it.',
      }),
    caution: words.optional().meta({
      description: 'What the reader must know about its certainty: "Changed in 2025; the new words were not seen."',
    }),
    sources: z.array(id).min(1).meta({ description: 'Ids of the sources that were read.' }),
  })
  .meta({ description: 'One law that the guide cites.' })

export const lawsFile = z
  .array(law)
  .min(1)
  .meta({ description: 'content/laws.yml: every law that the guide cites, once.' })

/** A law as the content writes it. */
export type LawRecord = z.output<typeof law>

/** How sure the words of one unit are, where the guide holds the text of the law. */
export type LawPart = Pick<LawRecord, 'confidence' | 'asOf' | 'verifiedOn'> & { readonly unit: string }

/** A law with what the guide knows of its text. */
export type Law = Omit<LawRecord, 'parts'> & {
  readonly parts: readonly LawPart[]
  /** The id of its own page, where the guide has one: its address. */
  readonly page: string | undefined
}
