import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'

/** content/record-relief/states/<state>.yml: what the law of one state gives, as levels of the rubric. */
export const reliefState = z
  .strictObject({
    name: words.meta({ description: 'The name of the state.' }),
    asOf: words.meta({ description: 'The time of the law that was scored, in words: "about 2019".' }),
    why: words.meta({ description: 'Why it has this result, in a sentence or two.' }),
    levels: z.record(id, id).meta({
      description:
        'For each category of the rubric the id of a level, never points: those are computed. Without a law for people who were adults, "none" in every category.',
    }),
    sources: z.array(id).min(1).meta({ description: 'Ids of the sources that say so.' }),
  })
  .meta({ description: 'What the law of one state gives.' })

export type ReliefStateRecord = z.output<typeof reliefState>
export type ReliefState = ReliefStateRecord & { readonly id: string }
