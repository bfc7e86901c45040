import * as z from 'zod'
import { crime } from '#src/schema/crime.ts'
import { citedLaw, dataFile, page } from '#src/schema/data/data-file.ts'
import { id, words } from '#src/schema/ids.ts'
import { law } from '#src/schema/law.ts'
import { lawPage } from '#src/schema/law-page.ts'
import { right } from '#src/schema/right.ts'
import { statute } from '#src/schema/statute.ts'
import { term } from '#src/schema/term.ts'

const { parts, ...lawShape } = law.shape

/** /data/law.json: every law that the guide cites, and the words of those that it prints. */
export const lawData = dataFile(
  'Every law that the guide cites, with how sure its words are; and the words of the laws that it prints.',
  {
    laws: z
      .array(
        z.strictObject({
          ...lawShape,
          parts: parts.unwrap().meta({ description: 'Units that are known better or worse than the rest.' }),
          page: page.optional().meta({ description: 'Its own page in the guide, where it has one.' }),
        }),
      )
      .meta({ description: 'The laws, by id.' }),
    texts: z
      .array(z.strictObject({ id, ...statute.shape }))
      .meta({ description: 'The words of laws at one time, letter for letter. Nothing of ours is in them.' }),
    plain: z
      .array(z.strictObject({ page, ...lawPage.shape }))
      .meta({ description: 'What the guide says about the laws whose words it prints, unit by unit.' }),
  },
)

const { units, ...rightShape } = right.shape

/** /data/rights.json: every right with what sets it in motion. */
export const rightsData = dataFile(
  'Every right of victims and witnesses: whether it comes without asking, and how sure the law behind it is.',
  {
    listedCrimes: z.array(words).meta({ description: 'The crimes whose victims need not ask, in plain words.' }),
    crimes: z.array(crime).meta({ description: 'Crimes to pick from, and whether the law lists them.' }),
    rights: z
      .array(
        z.strictObject({
          id: id.meta({ description: 'Its id. It stays the same.' }),
          page,
          ...rightShape,
          units: z.array(citedLaw).meta({ description: units.meta()?.description ?? 'The units of law it rests on.' }),
        }),
      )
      .meta({ description: 'The rights, by group and order.' }),
  },
)

const { cites, mustLink, ...termShape } = term.shape

/** /data/glossary.json: the words of letters and courts. */
export const glossaryData = dataFile('The words that letters and courts use, in plain words.', {
  terms: z
    .array(
      z.strictObject({
        page,
        ...termShape,
        laws: z.array(citedLaw).meta({ description: cites.meta()?.description ?? 'Places in the law that define it.' }),
      }),
    )
    .meta({ description: 'The words, by id.' }),
})
