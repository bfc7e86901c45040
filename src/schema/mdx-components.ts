import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'

/**
 * The closed list of components that authors may use in MDX, with the schema of their attributes. Anything else is
 * refused by name. Attributes are plain strings; there are no expressions.
 */
export const mdxComponents = {
  Contact: z
    .strictObject({
      id: id.meta({ description: 'Id of a contact.' }),
      show: z.enum(['name', 'phone', 'both']).optional().meta({ description: 'What to print; "both" when left out.' }),
    })
    .meta({ description: 'The name and first number of an office, linked to its card.' }),
  Right: z.strictObject({ id: id.meta({ description: 'Id of a right.' }) }).meta({
    description: 'A link to a right. Holds the words of the link, or nothing: then the right’s title stands there.',
  }),
  Stage: z.strictObject({ id: id.meta({ description: 'Id of a stage.' }) }).meta({
    description:
      'A link to a stage page. Holds the words of the link, or nothing: then the stage’s title stands there.',
  }),
  Term: z.strictObject({ id: id.meta({ description: 'Id of a word in glossary.yml.' }) }).meta({
    description: 'A word that the page explains under "Words to know". Holds the word as it reads in the sentence.',
  }),
  Cite: z
    .strictObject({
      law: id.meta({ description: 'Id of a law in laws.yml.' }),
      unit: z.string().optional().meta({ description: 'The part of it, like "1-7-d".' }),
    })
    .meta({ description: 'The law behind the sentence before it.' }),
  Source: z.strictObject({ id: id.meta({ description: 'Id of a source in sources.yml.' }) }).meta({
    description: 'The source behind the sentence before it, where no law says it: an agency’s page, a news report.',
  }),
  NotConfirmed: z
    .strictObject({})
    .meta({ description: 'A passage that says what is not known or not confirmed. Holds the words.' }),
  Question: z
    .strictObject({
      id: id.meta({ description: 'Its anchor on the page.' }),
      ask: words.meta({ description: 'The question in the reader’s own words.' }),
    })
    .meta({ description: 'A question that opens to show its answer. Holds the answer.' }),
  HowChecked: z.strictObject({}).meta({
    description:
      'One sentence on how the facts of the guide were checked, the same as at the foot of each page. Holds nothing.',
  }),
  PictureLine: z
    .strictObject({})
    .meta({ description: 'The line of HTML that shows the picture of the stages on another site. Holds nothing.' }),
} as const

export type MdxComponentName = keyof typeof mdxComponents
