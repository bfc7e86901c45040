import * as z from 'zod'
import { id, sentences, words } from '#src/schema/ids.ts'

/** Our words about one unit of a law. */
const lawPageUnit = z.strictObject({
  unit: z.string().meta({ description: 'The unit, as in the text of the law.' }),
  plain: sentences.meta({ description: 'What it says, in our own plain words.' }),
  ruleOf: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: 'Ids of the rights that use it, where it is a rule and no right rests on it alone.' }),
  noRight: words.optional().meta({ description: 'Why no right rests on it and no right uses it.' }),
})

const said = z.strictObject({
  words: words.meta({ description: 'What is known, in one to three plain sentences.' }),
  sources: z.array(id).min(1).meta({ description: 'Ids of the sources behind it.' }),
})

/** content/law-pages/<address>.yml: what the guide says about a law beside its text. The file name is the address. */
export const lawPage = z
  .strictObject({
    law: id.meta({ description: 'Id of the law in laws.yml.' }),
    title: words.meta({ description: 'The title of the page.' }),
    lead: words.meta({ description: 'What this law is and how to use the page, in two or three sentences.' }),
    banner: said.meta({ description: 'What nobody here has seen yet. It stands at the top.' }),
    current: id.meta({ description: 'Id of the newest text in statutes/.' }),
    older: id.meta({ description: 'Id of the older text in statutes/ that it is compared with.' }),
    changes: z
      .strictObject({
        title: words.meta({ description: 'The title of the page of changes.' }),
        lead: words.meta({ description: 'How to read it, in one or two sentences.' }),
        meaning: z.array(words).min(1).meta({ description: 'What the changes mean for the reader, one each.' }),
        unconfirmed: z
          .array(said)
          .min(1)
          .meta({ description: 'What is known to have changed without its words being seen.' }),
      })
      .meta({ description: 'The page that compares the two texts.' }),
    units: z
      .array(lawPageUnit)
      .min(1)
      .meta({ description: 'Every unit of both texts, in the order of the law, with our words about it.' }),
  })
  .meta({ description: 'What the guide says about a law beside its text.' })

export type LawPageRecord = z.output<typeof lawPage>
export type LawPage = LawPageRecord & { readonly id: string }
