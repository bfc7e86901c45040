import * as z from 'zod'
import { id, words } from '#src/schema/ids.ts'

/** One answer that a law can give in a category, and what the source gives for it. */
const level = z.strictObject({
  id: id.meta({ description: 'Its id; states name it. "none" is taken: it stands for no law at all.' }),
  points: z
    .number()
    .int()
    .min(0)
    .max(100)
    .meta({ description: 'The points that the source gives. They stand here and nowhere else.' }),
  words: words.meta({ description: 'What such a law says, in our own short words.' }),
})

/** One thing by which laws are compared. */
const category = z.strictObject({
  id: id.meta({ description: 'Its id; states name it.' }),
  name: words.meta({ description: 'Its name, in a few plain words.' }),
  about: words.meta({ description: 'The question that it asks of a law.' }),
  levels: z.array(level).min(2).meta({ description: 'Its levels, those with the fewest points first.' }),
})

/** content/record-relief/rubric.yml: how the source scores the laws of states. */
export const reliefRubric = z
  .strictObject({
    source: id.meta({ description: 'Id of the source in sources.yml from which the points come.' }),
    none: words.meta({
      description: 'What the score of a state says that has no law for people who were adults: no points, and no rank.',
    }),
    categories: z
      .array(category)
      .min(1)
      .meta({ description: 'The categories, in the order of the source. The most that each gives adds up to 100.' }),
  })
  .meta({ description: 'The points for laws that clear the records of trafficking survivors.' })

export type ReliefRubric = z.output<typeof reliefRubric>
export type ReliefCategory = ReliefRubric['categories'][number]
export type ReliefLevel = ReliefCategory['levels'][number]
