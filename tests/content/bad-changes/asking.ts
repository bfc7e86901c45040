import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

const bond = 'rights/1-7-b.yml'
const escape = 'rights/1-7-e.yml'
const parole = 'rights/1-7-d.yml'
const stage = 'stages/direct-appeal.mdx'
const sheet = 'handouts/rights.yml'
const rule = 'c29-mark-and-words-agree'

/** Words or marks that promise without asking what the law gives on asking, or the other way round. */
export const badAsking: readonly BadChange[] = [
  {
    name: 'a right on written request whose words say "without asking"',
    file: bond,
    from: 'Once you ask in writing, the',
    to: 'Without asking, the',
    rule,
    message: 'The words say "Without asking", and the trigger "written" says that one has to ask in writing',
    fix: 'Say "Once you ask in writing, …"',
    at: [bond, 'plain:'],
  },
  {
    name: 'a right on written request whose words say nothing of it',
    file: bond,
    from: 'Once you ask in writing, the',
    to: 'The',
    rule,
    message: 'The trigger "written" says that one has to ask in writing, and the plain words do not',
    fix: 'Begin with "Once you ask in writing, …"',
  },
  {
    name: 'a right on written request that comes automatically',
    file: bond,
    from: 'tells you of any',
    to: 'will automatically tell you of any',
    rule,
    message: 'The words say "automatically"',
    fix: 'or correct the trigger',
    at: [bond, 'plain:'],
  },
  {
    name: 'a right that the law gives on written request, marked as coming without',
    file: escape,
    from: 'trigger: written',
    to: 'trigger: listed',
    rule,
    message: 'The law (rsmo-595-209, 1-7-e) wants a written request, and the trigger is "listed"',
    fix: 'Compare the words with content/statutes/rsmo-595-209-2024.yml',
  },
  {
    name: 'a right of several in one part of the law, marked as coming without asking',
    file: 'rights/1-16-ag-status.yml',
    from: 'trigger: written',
    to: 'trigger: listed',
    rule,
    message: 'The law (rsmo-595-209, 1-16) wants a written request',
    fix: 'Write "trigger: written"',
    also: [`${sheet} rights-sheet`],
  },
  {
    name: 'a right that the law gives without asking, marked as on written request',
    file: 'rights/1-3.yml',
    from: 'trigger: listed',
    to: 'trigger: written',
    rule,
    message: 'The trigger is "written", and the law (rsmo-595-209, 1-3) names no written request',
    fix: 'choose the trigger that they give',
  },
  {
    name: 'our reading of the law, told as its plain words',
    file: parole,
    from: `reading: >-
  This part of the law asks for a written request and makes no exception for the listed crimes. We read it to
  mean that every victim and every witness writes. Asking takes nothing away.
`,
    to: '',
    rule,
    message: 'The written request stands in the words that lead to the unit (rsmo-595-209, 1-7-d)',
    fix: 'Add "reading": why we read the law so',
    at: [parole, 'trigger: written'],
  },
  {
    name: 'a heading on the sheet of rights that denies the asking',
    file: sheet,
    from: 'Only if you ask in writing, whatever the crime',
    to: 'Without asking',
    rule,
    message: '"Without asking" is not what the mark "written" of this group says',
    fix: '"If you ask in writing"',
  },
  {
    name: 'a heading on the sheet of rights that asks where nobody has to',
    file: sheet,
    from: 'Without asking, if the office',
    to: 'If you ask, and the office',
    rule,
    message: 'is not what the mark "automatic" of this group says',
    fix: '"Without asking"',
  },
  {
    name: 'a list in prose that promises without asking what takes a letter',
    file: stage,
    from: '- Only on written request, as we read it for every crime:',
    to: '- Without asking, for every crime:',
    rule,
    message: 'The words say "Without asking", and one has to ask for "1-7-b" and "1-7-c"',
    fix: 'Say "if you have asked in writing"',
  },
  {
    name: 'news of a death that comes by itself',
    file: 'missed-notice.yml',
    from: `This comes only on written request, as we
      read the law, whatever the crime.`,
    to: 'This comes by itself.',
    rule,
    message: 'The words say "comes by itself", and one has to ask for "1-7-g"',
    fix: 'Say "if you have asked in writing"',
    at: ['missed-notice.yml', 'plain: >-\n      The place that held the person tells you within'],
  },
]
