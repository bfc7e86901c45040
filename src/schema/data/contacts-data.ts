import * as z from 'zod'
import { contact } from '#src/schema/contact.ts'
import { counties } from '#src/schema/county.ts'
import { dataFile, page } from '#src/schema/data/data-file.ts'
import { id } from '#src/schema/ids.ts'
import { source } from '#src/schema/source.ts'

/** /data/contacts.json: every office with each number, how sure it is and why. */
export const contactsData = dataFile(
  'Every office and help line of the guide. Each number, address and hour says how sure it is, and who said so.',
  {
    contacts: z
      .array(
        z.strictObject({ id: id.meta({ description: 'Its id. It stays the same.' }), page, ...contact.shape }).meta({
          description: 'One office. Show `confidence` in words beside a number that is not confirmed.',
        }),
      )
      .meta({ description: 'The offices, by group and order.' }),
  },
)

const { list, ...countiesShape } = counties.shape

/** /data/counties.json: the prosecutor and the courts of every county. */
export const countiesData = dataFile(
  'Every county with its prosecutor’s office and its courts. Most numbers were not found, and are not guessed.',
  {
    page,
    ...countiesShape,
    counties: z
      .array(z.strictObject({ page, ...list.element.shape }))
      .meta({ description: 'The counties, by id. `appeals` and `federal` are ids of offices in contacts.json.' }),
  },
)

/** /data/sources.json: what was read. */
export const sourcesData = dataFile('Everything that was read to learn the facts of the guide.', {
  sources: z.array(source).meta({ description: 'The sources, by id.' }),
})
