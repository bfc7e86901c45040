import { expect, test } from 'vitest'
import { problemsAfterEdit } from '#tests/fixtures/problems-in.ts'
import type { Edit } from '#tests/fixtures/problems-in.ts'

// Slips in the records of offices and counties: each edit of the invented state, and the start of the one line about it.
const slips: readonly (readonly [name: string, edit: Edit, line: string])[] = [
  [
    'the digits of another number in a name',
    ['contacts/support-line.yml', 'Line 0111', 'Line 0100'],
    'content/contacts/support-line.yml:16:1  neutral  No number of this office ends in 0100.',
  ],
  [
    'a name that tells what it is about',
    ['contacts/crown-office.yml', "'Crown office'", 'Office for victims'],
    'content/contacts/crown-office.yml:15:1  neutral  "victims" tells whoever sees this what it is about.',
  ],
  [
    'a sheet that does not begin with danger',
    ['handouts/mercy.yml', '  - contact: emergency-line\n    words: Danger\n', ''],
    'content/handouts/mercy.yml:16:5  emergency  The first number here is not that of "emergency-line".',
  ],
  [
    'an office as somebody to talk to',
    ['site.yml', '[support-line, night-line]', '[support-line, court-office]'],
    'content/site.yml:9:25  emergency  "court-office" is an office of the group "appeal"',
  ],
  [
    'an e-mail address of an office that has none',
    ['contacts/court-office.yml', 'stages: ', 'hasNone: [emails]\nstages: '],
    'content/contacts/court-office.yml:6:11  schema  Entry 1 of "hasNone" cannot be "emails". "emails" is filled in here. Take one of the two away.',
  ],
  [
    'routes in a circle',
    ['contacts/crown-office.yml', 'contact: court-office', 'contact: gaol-office'],
    'content/contacts/crown-office.yml:13:3  reference  The second routes lead in a circle',
  ],
  [
    'a code of another state',
    ['counties.yml', "'44005'", "'45005'"],
    'content/counties.yml:67:5  counties  The code 45005 is of another state: the others begin with 44.',
  ],
  [
    'an office without the name of its place',
    ['counties.yml', 'office: Lyonesse Shire Prosecutor', 'office: Morgan le Fay'],
    'content/counties.yml:68:5  counties  The office "Morgan le Fay" does not say that it is that of Lyonesse Shire.',
  ],
  [
    'a gap between circuits',
    ['counties.yml', 'circuit: 1\n', 'circuit: 4\n'],
    'content/counties.yml:61:5  counties  There is a circuit 4, and no county is in circuit 1.',
  ],
  [
    'an exception for no page',
    ['editorial.yml', 'exceptions: []', 'exceptions:\n  - { page: /no-page/, grade: 9, reason: Names. }'],
    'content/editorial.yml:5:7  link  There is no page "/no-page/".',
  ],
  [
    'mail to an unknown domain',
    ['contacts/court-office.yml', 'victims@courts.example.org', 'victims@mail.example.com'],
    'content/contacts/court-office.yml:13:5  outbound  Mail may not go to "mail.example.com"',
  ],
]

test.each(slips)('%s', async (_name, edit, line) => {
  const lines = await problemsAfterEdit(edit)
  expect(
    lines.filter((found) => found.startsWith(line)),
    lines.join('\n'),
  ).toHaveLength(1)
})
