import { expect, test } from 'vitest'
import { problemsAfter, problemsAfterEdit, type Edit } from '#tests/fixtures/problems-in.ts'

const sheet = 'handouts/second-look.yml'

/** What an editor can get wrong in a stage's sheet, the edit that does it, and the lines that the check prints. */
const cases: readonly (readonly [name: string, edit: Edit, lines: readonly string[]])[] = [
  [
    'rights of two triggers in one line',
    [sheet, 'rights: [be-told]', 'rights: [be-told, be-heard]'],
    [
      'content/handouts/second-look.yml:18:23  stage-sheet  The right "be-heard" has the trigger "written", and this line begins with "listed". Give it a line of its own.',
    ],
  ],
  [
    'a right of another stage',
    [sheet, 'rights: [be-told]', 'rights: [be-repaid]'],
    [
      'content/handouts/second-look.yml:18:14  stage-sheet  The right "be-repaid" does not matter at "second-look". Take it away, or add the stage to rights/be-repaid.yml.',
    ],
  ],
  [
    'a misspelt right',
    [sheet, 'rights: [be-told]', 'rights: [be-tolt]'],
    ['content/handouts/second-look.yml:18:14  reference  There is no right "be-tolt". Did you mean "be-told"?'],
  ],
  [
    'a misspelt law',
    [sheet, 'law: rule-7', 'law: rule-8'],
    [
      'content/handouts/second-look.yml:7:11  reference  There is no law "rule-8". It may have been deleted or renamed. Look in laws.yml: correct the id, or bring the record back.',
    ],
  ],
  [
    'a misspelt source',
    [sheet, '[crown-page]', '[crown-pages]'],
    ['content/handouts/second-look.yml:4:15  reference  There is no source "crown-pages". Did you mean "crown-page"?'],
  ],
  [
    'a contact without a number',
    ['handouts/call-log.yml', 'contact: court-office', 'contact: crown-office'],
    [
      'content/handouts/call-log.yml:12:5  reference  The contact "crown-office" has no number to call, and one is printed here. Name a contact that has one.',
    ],
  ],
]

test.each(cases)('%s', async (_name, edit, lines) => {
  expect(await problemsAfterEdit(edit)).toEqual(lines)
})

test('every stage has a sheet, and every sheet a stage', async () => {
  expect(await problemsAfter({ 'handouts/mercy.yml': undefined })).toEqual([
    'content/stages/mercy.mdx:1:1  stage-sheet  This stage has no sheet of paper. Write handouts/mercy.yml.',
  ])
  const [, strange] = await problemsAfter({ 'handouts/mercie.yml': 'title: Mercy\n' }).then((lines) =>
    lines.toSorted((a, b) => Number(a.includes('stage-sheet')) - Number(b.includes('stage-sheet'))).slice(-2),
  )
  expect(strange).toBe(
    'content/handouts/mercie.yml:1:1  stage-sheet  There is no stage "mercie". Did you mean "mercy"?',
  )
})
