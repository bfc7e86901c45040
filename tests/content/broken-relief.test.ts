import { expect, test } from 'vitest'
import { problemsAfterEdit, type Edit } from '#tests/fixtures/problems-in.ts'

const rubric = 'record-relief/rubric.yml'
const page = 'record-relief/page.yml'
const state = 'record-relief/states/lyonesse.yml'

/** What can go wrong in the score, the edit that does it, and the lines that the check prints. */
const cases: readonly (readonly [name: string, edit: Edit, lines: readonly string[]])[] = [
  [
    'points that are not those of the source',
    [rubric, 'points: 40', 'points: 41'],
    [
      `content/${rubric}:3:1  relief  The most points of all categories add up to 101, not to 100. Compare the points with the source.`,
    ],
  ],
]

test.each(cases)('%s', async (_name, edit, lines) => {
  expect(await problemsAfterEdit(edit)).toEqual(lines)
})

const kinds: readonly (readonly [name: string, edit: Edit, part: RegExp])[] = [
  ['points that fall', [rubric, 'points: 15', 'points: 45'], /"never" has 40 points, and "short" before it 45/],
  ['points twice', [rubric, 'points: 15', 'points: 0'], /"short" has 0 points, and "long" before it 0/],
  ['points below nothing', [rubric, 'points: 0', 'points: -1'], /rubric\.yml:\d+:\d+/],
  ['points that are no number', [rubric, 'points: 15', 'points: many'], /rubric\.yml:\d+:\d+/],
  ['half points', [rubric, 'points: 15', 'points: 15.5'], /rubric\.yml:\d+:\d+/],
  ['a level twice', [rubric, 'id: short', 'id: long'], /The level "long" stands twice/],
  ['a level with the name of no law', [rubric, 'id: short', 'id: none'], /"none" stands for no law at all/],
  ['a category twice', [rubric, 'id: wait', 'id: scope'], /The id "scope" is already used/],
  ['a source that is not there', [rubric, 'source: old-list', 'source: old-lists'], /Did you mean "old-list"\?/],
  [
    'a level that the rubric lacks',
    [state, 'wait: short', 'wait: shot'],
    /no level "shot" in "wait"\. Did you mean "short"\?/,
  ],
  ['a category that the rubric lacks', [state, 'wait: short', 'weight: short'], /no category "weight"/],
  ['a category that is missing', [state, ', wait: short', ''], /The category "wait" is missing/],
  ['points instead of a level', [state, 'wait: short', 'wait: 15'], /lyonesse\.yml:4:\d+/],
  ['a law with a gap', [state, 'wait: short', 'wait: none'], /"wait" says that there is no law/],
  ['a goal that no law reaches', [page, 'goals: [40, 100]', 'goals: [40, 101]'], /page\.yml:\d+:\d+/],
  [
    'a state that is not there',
    [page, 'state: avalon', 'state: avallon'],
    /no relief-state "avallon"\. Did you mean "avalon"\?/,
  ],
  ['a part twice', [page, 'id: grown', 'id: young'], /The id "young" is already used/],
]

test.each(kinds)('%s is refused', async (_name, edit, part) => {
  const lines = await problemsAfterEdit(edit)
  expect(
    lines.some((line) => part.test(line)),
    lines.join('\n'),
  ).toBe(true)
})
