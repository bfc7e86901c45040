import * as z from 'zod'
import { dataFile, page, provenList, provenStatement } from '#src/schema/data/data-file.ts'
import { id } from '#src/schema/ids.ts'
import { reliefPage } from '#src/schema/relief-page.ts'
import { reliefRubric } from '#src/schema/relief-rubric.ts'
import { reliefState } from '#src/schema/relief-state.ts'

const { parts, score, caution, state, contacts, goals, ...words } = reliefPage.shape
const points = z.int().min(0).max(100)

/** /data/record-relief.json: the rubric, the score of each state, and what the law gives. */
export const reliefData = dataFile(
  'How the laws that clear records of trafficking survivors are scored, what each state scores, and what the law gives.',
  {
    page,
    ...words,
    contacts,
    rubric: reliefRubric,
    states: z
      .array(
        z.strictObject({
          id: id.meta({ description: 'Its id.' }),
          ...reliefState.shape,
          points: z.record(id, points).meta({ description: 'The points of each category, computed.' }),
          total: points.meta({ description: 'The sum of the points.' }),
          most: points.meta({ description: 'The points of the ideal law.' }),
          isRanked: z.boolean().meta({ description: 'False where there is no law for people who were adults.' }),
        }),
      )
      .meta({ description: 'The states that have a score.' }),
    law: z
      .array(
        z.strictObject({
          ...parts.element.shape,
          says: z.array(provenStatement).meta({ description: 'What the law gives, each with what stands behind it.' }),
        }),
      )
      .meta({ description: 'What the law gives and does not give.' }),
    score: provenList(score),
    scoreCaution: provenList(caution),
  },
)
