import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatProblem } from '#src/loader/content-problem.ts'
import { badAsking } from '#tests/content/bad-changes/asking.ts'
import { badGrammar } from '#tests/content/bad-changes/grammar.ts'
import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'
import { badInterface } from '#tests/content/bad-changes/interface.ts'
import { badCauses } from '#tests/content/bad-changes/causes.ts'
import { badLaw } from '#tests/content/bad-changes/law.ts'
import { badLawProof } from '#tests/content/bad-changes/law-proof.ts'
import { badLinks } from '#tests/content/bad-changes/links.ts'
import { badCounties, badOffices } from '#tests/content/bad-changes/offices.ts'
import { badDays, badRepeats } from '#tests/content/bad-changes/offices-around.ts'
import { badProofs } from '#tests/content/bad-changes/proofs.ts'
import { badRecords } from '#tests/content/bad-changes/records.ts'
import { badWords } from '#tests/content/bad-changes/words.ts'
import { copyRealContent } from '#tests/fixtures/real-content.ts'
import type { RealContent } from '#tests/fixtures/real-content.ts'

let content: RealContent
beforeAll(async () => {
  content = await copyRealContent()
}, 60_000)
afterAll(() => content.remove())

const all = [
  ...badRecords,
  ...badGrammar,
  ...badLinks,
  ...badProofs,
  ...badInterface,
  ...badWords,
  ...badLaw,
  ...badAsking,
  ...badCauses,
  ...badOffices,
  ...badCounties,
  ...badDays,
  ...badRepeats,
  ...badLawProof,
]

test('there are 60 of them or more, each another', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(60)
})

test('without a change the check finds nothing', async () => {
  expect((await content.check({})).problems).toEqual([])
})

describe.each([
  ['fields', badRecords],
  ['grammar and files', badGrammar],
  ['ids and links', badLinks],
  ['law and proof', badProofs],
  ['words of the interface', badInterface],
  ['words', badWords],
  ['words of the law', badLaw],
  ['whether one has to ask', badAsking],
  ['the cause and not what follows', badCauses],
  ['offices', badOffices],
  ['counties', badCounties],
  ['days and addresses', badDays],
  ['repeats and gaps', badRepeats],
  ['how sure a law is', badLawProof],
])('%s', (_area, changes) => {
  test.each(changes.map((change) => [change.name, change] as const))('%s', async (_name, change) => {
    const text = await textAfter(change)
    const { problems } = await content.check({ [change.file]: text })
    const [file, line] = await placeOf(change, text)
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

/** The text of the file after the change. A change that finds nothing to change is a mistake in the table. */
async function textAfter({ file, from, to }: BadChange): Promise<string | undefined> {
  if (from === undefined) return to
  const before = await content.textOf(file)
  if (!before.includes(from)) {
    const fix = 'If content changed rightly, take other words of the file into the table of this folder.'
    throw new Error(`"${from}" does not stand in content/${file}. ${fix}`)
  }
  return before.replace(from, () => to ?? '')
}

/** Where the problem has to be found: the line is counted in the text, and not written into the table. */
async function placeOf({ file, from, at }: BadChange, text: string | undefined): Promise<readonly [string, number]> {
  if (at === undefined) return [file, from === undefined ? 1 : lineOf(await content.textOf(file), from)]
  const [place, words] = at
  return [place, lineOf(place === file ? (text ?? '') : await content.textOf(place), words)]
}

function lineOf(text: string, words: string): number {
  const index = text.indexOf(words)
  if (index === -1) throw new Error(`"${words}" does not stand there.`)
  return text.slice(0, index).split('\n').length
}
