import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatProblem } from '#src/loader/content-problem.ts'
import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'
import type { Tables } from '#tests/content/bad-changes/tables.ts'
import { copyRealContent } from '#tests/fixtures/real-content.ts'
import type { RealContent } from '#tests/fixtures/real-content.ts'

/** Makes each change to a copy of the real content, and looks at what the whole check says of it. */
export function tryChanges(tables: Tables): void {
  let content: RealContent
  beforeAll(async () => {
    content = await copyRealContent()
  }, 60_000)
  afterAll(() => content.remove())

  test('without a change the check finds nothing', async () => {
    expect((await content.check({})).problems).toEqual([])
  })

  describe.each(tables)('%s', (_area, changes) => {
    test.each(changes.map((change) => [change.name, change] as const))('%s', async (_name, change) => {
      const text = await textAfter(content, change)
      const { problems } = await content.check({ [change.file]: text })
      const [file, line] = await placeOf(content, change, text)
      const expected = problems.find(
        (problem) =>
          problem.file === `content/${file}` && problem.line === line && problem.message.includes(change.message),
      )
      expect(expected, problems.map(formatProblem).join('\n')).toMatchObject({ rule: change.rule })
      expect(expected?.fix).toContain(change.fix)
      const others = problems
        .filter((problem) => problem !== expected)
        .map((problem) => `${problem.file} ${problem.rule}`)
      expect(others).toEqual((change.also ?? []).map((also) => `content/${also}`))
    })
  })
}

/** The text of the file after the change. A change that finds nothing to change is a mistake in the table. */
async function textAfter(content: RealContent, { file, from, to }: BadChange): Promise<string | undefined> {
  if (from === undefined) return to
  const before = await content.textOf(file)
  if (!before.includes(from)) {
    const fix = 'If content changed rightly, take other words of the file into the table of this folder.'
    throw new Error(`"${from}" does not stand in content/${file}. ${fix}`)
  }
  return before.replace(from, () => to ?? '')
}

/** Where the problem has to be found: the line is counted in the text, and not written into the table. */
async function placeOf(
  content: RealContent,
  { file, from, at }: BadChange,
  text: string | undefined,
): Promise<readonly [string, number]> {
  if (at === undefined) return [file, from === undefined ? 1 : lineOf(await content.textOf(file), from)]
  const [place, words] = at
  return [place, lineOf(place === file ? (text ?? '') : await content.textOf(place), words)]
}

function lineOf(text: string, words: string): number {
  const index = text.indexOf(words)
  if (index === -1) throw new Error(`"${words}" does not stand there.`)
  return text.slice(0, index).split('\n').length
}
