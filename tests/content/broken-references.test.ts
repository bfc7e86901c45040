import { expect, test } from 'vitest'
import { problemsAfterEdit } from '#tests/fixtures/problems-in.ts'
import type { Edit } from '#tests/fixtures/problems-in.ts'

const stage = 'stages/second-look.mdx'
const office = 'contacts/court-office.yml'

/** What an editor can get wrong, the edit that does it, and the lines that the check prints. */
const cases: readonly (readonly [name: string, edit: Edit, lines: readonly string[]])[] = [
  [
    'a bare outside address',
    [stage, 'It cannot make', 'https://x.org'],
    [
      'content/stages/second-look.mdx:22:1  link  The link leads off the site or is not a full address: "https://x.org". Use <Contact>, <Cite> or <Source>: outside addresses stand in records, where they are checked.',
    ],
  ],
  [
    'an outside link',
    [stage, '](/safety/)', '](https://x.org)'],
    [
      'content/stages/second-look.mdx:22:41  link  The link leads off the site or is not a full address: "https://x.org". Use <Contact>, <Cite> or <Source>: outside addresses stand in records, where they are checked.',
    ],
  ],
  [
    'a dead link',
    [stage, '](/safety/)', '](/safty/)'],
    ['content/stages/second-look.mdx:22:41  link  There is no page "/safty/". Did you mean "/safety/"?'],
  ],
  [
    'a dead link to nothing similar',
    [stage, '](/safety/)', '](/abcdefghijk/)'],
    [
      'content/stages/second-look.mdx:22:41  link  There is no page "/abcdefghijk/". Open the page in the guide and copy its address, from the first slash on.',
    ],
  ],
  [
    'a dead anchor',
    [stage, '(#what-you-can-do-now)', '(#what-you-can-do)'],
    [
      'content/stages/second-look.mdx:22:64  link  There is no anchor "what-you-can-do" on "/stages/second-look/". Did you mean "what-you-can-do-now"?',
    ],
  ],
  [
    'a misspelt id in prose',
    [stage, 'Contact id="court-office"', 'Contact id="court-ofice"'],
    ['content/stages/second-look.mdx:26:9  reference  There is no contact "court-ofice". Did you mean "court-office"?'],
  ],
  [
    'an unknown id in prose',
    [stage, 'Contact id="court-office"', 'Contact id="zzzzzzz"'],
    [
      'content/stages/second-look.mdx:26:9  reference  There is no contact "zzzzzzz". Correct the id, or add the record to contacts/.',
    ],
  ],
  [
    'a misspelt id in a record',
    ['rights/be-told.yml', '[court-office]', '[court-offices]'],
    ['content/rights/be-told.yml:11:12  reference  There is no contact "court-offices". Did you mean "court-office"?'],
  ],
  [
    'an unknown law',
    [stage, 'law="rule-7"', 'law="rule-8"'],
    [
      'content/stages/second-look.mdx:16:45  reference  There is no law "rule-8". It may have been deleted or renamed. Look in laws.yml: correct the id, or bring the record back.',
    ],
  ],
  [
    'an id that is used twice',
    ['sources.yml', 'id: court-page', 'id: code-page'],
    [
      'content/contacts/court-office.yml:11:15  reference  There is no source "court-page". Did you mean "code-page"?',
      'content/contacts/court-office.yml:15:15  reference  There is no source "court-page". Did you mean "code-page"?',
      'content/contacts/court-office.yml:20:15  reference  There is no source "court-page". Did you mean "code-page"?',
      'content/contacts/court-office.yml:24:13  reference  There is no source "court-page". Did you mean "code-page"?',
      'content/contacts/emergency-line.yml:11:15  reference  There is no source "court-page". Did you mean "code-page"?',
      'content/contacts/support-line.yml:11:15  reference  There is no source "court-page". Did you mean "code-page"?',
      'content/laws.yml:15:13  reference  There is no source "court-page". Did you mean "code-page"?',
      'content/notices/hearing-set.mdx:28:63  reference  There is no source "court-page". Did you mean "code-page"?',
      'content/sources.yml:7:3  duplicate-id  The id "code-page" is already used in line 1. Give it another, or merge the two.',
      'content/stages/second-look.mdx:18:19  reference  There is no source "court-page". Did you mean "code-page"?',
    ],
  ],
  [
    'a list out of order',
    ['glossary.yml', 'id: petition', 'id: zebra'],
    [
      'content/glossary.yml:5:3  sorted  "verdict" is out of alphabetical order. Move it to the top of the list.',
      'content/stages/second-look.mdx:17:3  reference  There is no term "petition". Correct the id, or add the record to glossary.yml.',
    ],
  ],
  [
    'an unknown place in the journey',
    ['journey.yml', 'to: second-look', 'to: second-lok'],
    ['content/journey.yml:52:5  journey  There is no place "second-lok". Did you mean "second-look"?'],
  ],
  [
    'an unknown lane',
    ['journey.yml', 'lane: crown', 'lane: crwn'],
    ['content/journey.yml:17:5  journey  There is no lane "crwn". Did you mean "crown"?'],
  ],
  [
    'a stage page that is not in the journey',
    [
      'journey.yml',
      'id: mercy\n    kind: stage\n    lane: crown',
      'id: mercy\n    kind: between\n    name: a\n    lane: crown',
    ],
    [
      'content/journey.yml:7:1  journey  The page stages/mercy.mdx is not in the journey. Add a place { id: mercy, kind: stage, lane: … }.',
    ],
  ],
  [
    'a place that nothing leads to',
    ['journey.yml', '    anytime: Can begin at any time\n', ''],
    [
      'content/journey.yml:15:5  journey  No way leads to "mercy". Add an edge to it, or "anytime" if it can begin without one.',
    ],
  ],
  [
    'two edges between the same places',
    ['journey.yml', 'from: mercy', 'from: second-look'],
    ['content/journey.yml:61:5  journey  A second edge leads from "second-look" to "upheld". Say both in one label.'],
  ],
  [
    'a place that leads nowhere',
    [
      'journey.yml',
      'kind: outcome\n    lane: courts\n    name: Nothing',
      'kind: between\n    lane: courts\n    name: Nothing',
    ],
    ['content/journey.yml:19:5  journey  No way leads on from "upheld". Add an edge from it, or make it an outcome.'],
  ],
  [
    'a right in the wrong group of the sheet',
    ['rights/be-told.yml', 'trigger: listed', 'trigger: written'],
    [
      'content/handouts/rights.yml:8:18  rights-sheet  The right "be-told" has the trigger "written", and this group is marked "automatic". Move it to a group marked "written".',
    ],
  ],
  [
    'a thing to do among the rights that come without asking',
    ['rights/be-told.yml', 'trigger: listed', 'trigger: duty'],
    [
      'content/handouts/rights.yml:8:18  rights-sheet  The right "be-told" has the trigger "duty", and this group is marked "automatic". Move it to a group marked "duty".',
    ],
  ],
  [
    'a domain that is not on the list',
    [office, 'url: https://courts.example.org', 'url: https://court.example.org'],
    [
      'content/contacts/court-office.yml:17:5  outbound  Links may not lead to "court.example.org": it is not on the list. Did you mean "courts.example.org"?',
    ],
  ],
  [
    'a contact without a number where one is printed',
    ['handouts/rights.yml', 'contact: court-office', 'contact: crown-office'],
    [
      'content/handouts/rights.yml:34:5  reference  The contact "crown-office" has no number to call, and one is printed here. Name a contact that has one.',
    ],
  ],
  [
    'a second route that leads back',
    ['contacts/crown-office.yml', 'contact: court-office', 'contact: crown-office'],
    [
      'content/contacts/crown-office.yml:13:3  reference  The second route leads back to this contact. Name another contact.',
    ],
  ],
]

test.each(cases)('%s', async (_name, edit, lines) => {
  expect(await problemsAfterEdit(edit)).toEqual(lines)
})
