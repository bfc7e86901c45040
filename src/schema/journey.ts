import * as z from 'zod'
import { citation, id, words } from '#src/schema/ids.ts'

const lane = z.strictObject({
  id: id.meta({ description: 'Its id.' }),
  name: words.meta({ description: 'Who acts here, in plain words: "The courts".' }),
})

const place = z.strictObject({
  id: id.meta({ description: 'Its id. A stage has the id of its file in stages/.' }),
  kind: z.enum(['start', 'stage', 'between', 'outcome']).meta({
    description:
      'start (where it begins), stage (has a page), between (a court step without a page of its own) or outcome.',
  }),
  lane: id.meta({ description: 'The lane it is drawn in.' }),
  name: words
    .optional()
    .meta({ description: 'What the picture calls it. Left out for a stage: its page has the title.' }),
  about: words
    .optional()
    .meta({ description: 'One sentence on what it is. Left out for a stage: its page has the summary.' }),
  notice: id
    .optional()
    .meta({ description: 'Id of the notice that says what one can do there. Left out for a stage.' }),
  anytime: words
    .optional()
    .meta({ description: 'Set when it can begin without anything before it: "Can begin at any time".' }),
})

const edge = z.strictObject({
  from: id.meta({ description: 'Id of the place it leaves.' }),
  to: id.meta({ description: 'Id of the place it reaches.' }),
  short: words
    .refine((text) => text.split(/\s+/).length <= 4, { error: 'The label on the picture has four words at most.' })
    .meta({ description: 'The label on the picture, four words at most.' }),
  label: words.meta({ description: 'The same in a full phrase, for the list.' }),
  cites: z.array(citation).optional().meta({ description: 'The law behind it.' }),
  sources: z.array(id).optional().meta({ description: 'Ids of sources behind it, where no law says it.' }),
})

/** content/journey.yml: the only source of the diagram, of its list, of page order and of "what can come next". */
export const journey = z
  .strictObject({
    caution: words.meta({ description: 'What the reader must know before trusting the picture.' }),
    lanes: z.array(lane).min(1).meta({ description: 'Who acts: the columns of the picture, left to right.' }),
    places: z
      .array(place)
      .min(2)
      .meta({ description: 'Everything a case can come to, in the order it is drawn and paged.' }),
    edges: z.array(edge).min(1).meta({ description: 'Every way from one place to another.' }),
  })
  .meta({ description: 'The graph behind the diagram.' })

export type Journey = z.output<typeof journey>
export type Place = z.output<typeof place>
export type Edge = z.output<typeof edge>
