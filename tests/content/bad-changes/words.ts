import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

const right = 'rights/1-16-ag-status.yml'
const stage = 'stages/direct-appeal.mdx'
const said = 'By itself an appeal changes nothing.'

/** What was left for later, and words that a reader should never meet. */
export const badWords: readonly BadChange[] = [
  {
    name: 'a conflict of git in a page',
    file: stage,
    from: said,
    to: `<<<<<<< HEAD\n${said}\n=======\nAn appeal changes nothing.\n>>>>>>> draft`,
    rule: 'text',
    message: 'A conflict of git stands here, not settled: "<<<<<<<".',
    fix: 'Keep the right one of the two versions',
  },
  {
    name: 'the middle of a conflict in a folded text',
    file: right,
    from: 'duty: ',
    to: '=======\nduty: ',
    rule: 'text',
    message: 'not settled: "======="',
    fix: 'take away the lines with <<<<<<<',
  },
  {
    name: 'the common base of a conflict in a page',
    file: stage,
    from: said,
    to: `${said}\n\n||||||| base\n\nIt ends.`,
    rule: 'text',
    message: 'not settled: "|||||||"',
    fix: 'Keep the right one',
    at: [stage, '||||||| base'],
  },
  {
    name: 'a mark of something unfinished in a record',
    file: right,
    from: 'duty: ',
    to: 'duty: TODO ',
    rule: 'text',
    message: '"TODO" was left here for later.',
    fix: 'Write what belongs here',
  },
  {
    name: 'a name that was never put in',
    file: stage,
    from: said,
    to: 'Ask the [OFFICE NAME].',
    rule: 'text',
    message: '"[OFFICE NAME]" was left here for later.',
    fix: 'Write what belongs here',
  },
]
