import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

const text = 'statutes/rsmo-595-209-2024.yml'
const page = 'law-pages/595-209.yml'
const proved = { rule: 'c27-confirmed-has-proof', fix: 'Set the confidence that its sources give' }

/** A law that is surer, older or counted otherwise than what stands behind it. */
export const badLawProof: readonly BadChange[] = [
  {
    name: 'a number on the picture that the full label does not have',
    file: 'journey.yml',
    from: 'short: appeal within 10 days',
    to: 'short: appeal within 90 days',
    rule: 'journey',
    message: '"appeal within 90 days" on the picture names 90, and the full label does not',
    fix: 'Write the same number in both',
  },
  {
    name: 'a day before the hearing that lost a digit',
    file: 'dates.yml',
    from: 'offset: -30',
    to: 'offset: -3',
    rule: 'c28-times-are-in-the-law',
    message: 'The offset is -3 days, and the words say "30 days"',
    fix: 'Write the same number of days in both',
  },
  {
    name: 'a day after the hearing whose digits are swapped',
    file: 'dates.yml',
    from: 'offset: 56',
    to: 'offset: 65',
    rule: 'c28-times-are-in-the-law',
    message: 'The offset is 65 days',
    fix: 'Write the same number of days in both',
  },
  {
    name: 'words of a bill that are called official',
    file: text,
    from: 'confidence: bill',
    to: 'confidence: official',
    message: '"bills" is called official, and none of its sources is of the kind statute or court',
    ...proved,
  },
  {
    name: 'an official text that is called a bill',
    file: text,
    from: 'confidence: official',
    to: 'confidence: bill',
    message: '"revisor" is called bill, and none of its sources is of the kind bill',
    ...proved,
  },
  {
    name: 'a law that nobody read and that is called official',
    file: 'laws.yml',
    from: 'confidence: secondary',
    to: 'confidence: official',
    message: 'is called official',
    ...proved,
  },
  {
    name: 'the old text of a law, printed as that of today',
    file: page,
    from: 'current: rsmo-595-209-2024\nolder: rsmo-595-209-2009',
    to: 'current: rsmo-595-209-2009\nolder: rsmo-595-209-2024',
    rule: 'statute',
    message: '"rsmo-595-209-2009" is not the newest text of this law',
    fix: 'Write current: rsmo-595-209-2024',
  },
  {
    name: 'a number that is called old without the page of its office',
    file: 'contacts/ago-victim-services.yml',
    from: 'confidence: single',
    to: 'confidence: old',
    rule: 'c27-confirmed-has-proof',
    message: 'None of its sources is such a page',
    fix: 'or set confidence to single',
  },
]
