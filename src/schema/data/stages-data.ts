import * as z from 'zod'
import { citedLaw, dataFile, page, saidSection } from '#src/schema/data/data-file.ts'
import { id } from '#src/schema/ids.ts'
import { journey } from '#src/schema/journey.ts'
import { stage } from '#src/schema/stage.ts'

const { lanes, places, edges, caution } = journey.shape
const { laws, ...stageShape } = stage.shape
const { cites, ...edgeShape } = edges.element.shape

/** /data/stages.json: the stages, and every way from one place of a case to another. */
export const stagesData = dataFile(
  'The stages that a case can go through after the sentence, and the ways between them: the picture of the guide as data.',
  {
    pictureCaution: caution,
    lanes,
    places,
    ways: z
      .array(
        z.strictObject({
          ...edgeShape,
          laws: z.array(citedLaw).meta({ description: 'The law behind it. Empty where a source says it.' }),
        }),
      )
      .meta({ description: 'Every way from one place to another.' }),
    stages: z
      .array(
        z.strictObject({
          id: id.meta({ description: 'Its id. It stays the same.' }),
          page,
          ...stageShape,
          rights: z.array(id).meta({ description: 'Ids of the rights in rights.json that matter here.' }),
          laws: z.array(citedLaw).meta({ description: 'Every law behind its page, with how sure it is.' }),
          sources: z.array(id).meta({ description: 'Ids of the sources in sources.json behind its page.' }),
          sections: z.array(saidSection).meta({ description: 'What its page says, sentence by sentence.' }),
        }),
      )
      .meta({ description: 'The stages, in the order of the journey.' }),
  },
)
