import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkLetterWords } from '#src/loader/check-letter-words.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import { readContent } from '#src/loader/read-content.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

/** The problems after something in a letter was replaced. */
async function told(file: string, from: string, to: string): Promise<readonly string[]> {
  const text = await readFile(`tests/fixtures/invented-state/${file}`, 'utf8')
  expect(text).toContain(from)
  const root = await writeInventedState({ [file]: text.replace(from, to) })
  try {
    return checkLetterWords(await readContent(root)).map(formatProblem)
  } finally {
    await removeContent(root)
  }
}

test('a letter passes that says it is a written request, and one that leaves the case out', async () => {
  expect(await told('letters/be-told.yml', 'title: ', 'title: ')).toEqual([])
})

test('a letter for a right that takes a written request says that it is one', async () => {
  expect(await told('letters/be-told.yml', 'This is my written request. ', '')).toEqual([
    'content/letters/be-told.yml:18:1  letter  The letter asks for the right "be-told-of-leave", which takes a written request, and does not say that it is one. Begin its opening with "This is my written request".',
  ])
})

test('a letter that leaves out the case tells nothing of it', async () => {
  expect(await told('letters/time-off.yml', 'Let me go.', 'Let me see him convicted.')).toEqual([
    'content/letters/time-off.yml:16:5  letter  "convicted" tells of the case, and this letter leaves it out (omitsCase). Take it away. Who gets the letter may not know what happened.',
  ])
})
