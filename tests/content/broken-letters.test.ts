import { expect, test } from 'vitest'
import { formatProblem } from '#src/loader/content-problem.ts'
import { checkLetters } from '#src/loader/check-letters.ts'
import { readContent } from '#src/loader/read-content.ts'
import { readFile } from 'node:fs/promises'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

const fixture = 'tests/fixtures/invented-state'

/** The problems of letters after something in a file was replaced. */
async function told(file: string, from: string, to: string): Promise<readonly string[]> {
  const text = await readFile(`${fixture}/${file}`, 'utf8')
  expect(text).toContain(from)
  const root = await writeInventedState({ [file]: text.replace(from, to) })
  try {
    return checkLetters(await readContent(root)).map(formatProblem)
  } finally {
    await removeContent(root)
  }
}

test('a blank that no field fills is told, with the nearest field', async () => {
  expect(await told('letters/be-told.yml', '{tower}.', '{towr}.')).toEqual([
    'content/letters/be-told.yml:17:10  letter  The field "tower" stands nowhere in the letter. Put {tower} where its value belongs, or take the field away.',
    expect.stringMatching(
      /:19:5 {2}letter {2}The letter has no field "towr" to fill in \{towr\}\. Did you mean "tower"\?$/,
    ),
  ])
})

test('a sentence about who writes may use only what every letter has', async () => {
  expect(await told('letter-form.yml', 'I saw it and was summoned.', 'I saw it from {tower}.')).toEqual([
    expect.stringMatching(/letter-form\.yml:\d+:5 {2}letter {2}The letter has no field "tower" to fill in \{tower\}\./),
  ])
})

test('a line that nobody may send, and a person for whom the letter asks for nothing, are told', async () => {
  expect(await told('letters/time-off.yml', 'roles: [victim]', 'roles: [witness]')).toEqual([
    expect.stringContaining('Nobody who may send this letter has this right. Add a role that has it'),
    expect.stringContaining(
      'For "witness" the letter asks for nothing. Take the role away, or add what it may ask for.',
    ),
  ])
})
