import { expect, test } from 'vitest'
import * as z from 'zod'
import { wordFieldsIn } from '#src/loader/word-fields.ts'
import { givenWords, httpsUrl, id, sentences, words } from '#src/schema/ids.ts'

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

test('whole sentences are words too, and end like sentences', () => {
  expect(wordFieldsIn(z.strictObject({ a: sentences }), { a: 'B.' })).toEqual([
    { path: ['a'], text: 'B.', isOurs: true },
  ])
  expect(['It ends.', 'Does it?', '“So!”', 'Who (all).', 'I want: {wish}'].every(isWhole)).toBe(true)
  expect(['It is cut, and', 'It ends. He may be he', 'It ends. '].some(isWhole)).toBe(false)
})

function isWhole(text: string): boolean {
  return sentences.safeParse(text).success
}
