import { expect, test } from 'vitest'
import * as z from 'zod'
import { wordFieldsIn } from '#src/loader/word-fields.ts'
import { givenWords, httpsUrl, id, words } from '#src/schema/ids.ts'

const schema = z
  .strictObject({
    id,
    url: httpsUrl,
    name: words.max(9).meta({ description: 'Its name.' }),
    given: givenWords.optional().meta({ description: 'What it calls itself.' }),
    lines: z.array(z.strictObject({ words })).min(1).optional(),
  })
  .refine(() => true)
  .meta({ description: 'A record.' })

test('the words of a record are found by its schema, those of others apart, also in a broken record', () => {
  const value = { id: 'a', url: 'https://a.example', name: 'A', given: 'B', lines: [{ words: 'C' }, 'D', 4], no: 'E' }
  expect(wordFieldsIn(schema, value)).toEqual([
    { path: ['name'], text: 'A', isOurs: true },
    { path: ['given'], text: 'B', isOurs: false },
    { path: ['lines', 0, 'words'], text: 'C', isOurs: true },
  ])
})
