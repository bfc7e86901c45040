import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

const parole = 'rights/1-7-d.yml'
const bond = 'rights/1-7-b.yml'
const stage = 'stages/direct-appeal.mdx'
const sheet = 'handouts/rights.yml'
const page = 'law-pages/595-209.yml'
const said = 'By itself an appeal changes nothing.'
const times = {
  rule: 'c28-times-are-in-the-law',
  fix: 'Compare the number with content/statutes/rsmo-595-209-2024.yml',
}

/** Words that say more, less or something else than the printed text of the law. */
const badTimes: readonly BadChange[] = [
  {
    name: 'another number of days in the title of a right',
    file: parole,
    from: 'Be told 30 days',
    to: 'Be told 60 days',
    message: '"60 days" is not in the law behind it (rsmo-595-209, 1-7-d), which says "thirty days"',
    ...times,
  },
  {
    name: 'another number of days in the plain words of a right',
    file: parole,
    from: "held without 30 days'",
    to: "held without 10 days'",
    message: '"10 days" is not in the law behind it',
    at: [parole, 'plain:'],
    ...times,
  },
  {
    name: 'another time limit of a right',
    file: parole,
    from: "timeLimit: '30 days",
    to: "timeLimit: '3 days",
    message: '"3 days" is not in the law behind it',
    ...times,
  },
  {
    name: 'hours that became days in a time limit',
    file: 'rights/1-5-d.yml',
    from: 'timeLimit: Within 24 hours',
    to: 'timeLimit: Within 24 days',
    message: '"24 days" is not in the law behind it (rsmo-595-209, 1-5-d), which says "twenty-four hours"',
    ...times,
  },
  {
    name: 'a time limit that the law does not have',
    file: bond,
    from: 'stages:',
    to: 'timeLimit: Within 2 hours\nstages:',
    message: '"2 hours" is not in the law behind it (rsmo-595-209, 1-7-b), which says no time',
    ...times,
  },
  {
    name: 'another time on the sheet of rights',
    file: sheet,
    from: 'within 24 hours',
    to: 'within 48 hours',
    message: '"48 hours" is not in the law behind it',
    ...times,
  },
  {
    name: 'another time on the sheet of a stage',
    file: 'handouts/direct-appeal.yml',
    from: 'in 5 working days',
    to: 'in 50 working days',
    message: '"50 working days" is not in the law behind it (rsmo-595-209, 1-13), which says "five working days"',
    ...times,
  },
  {
    name: 'another time in a letter that asks for everything',
    file: 'letters/all-rights.yml',
    from: 'Tell me within 24 hours',
    to: 'Tell me within 42 hours',
    message: '"42 hours" is not in the law behind it',
    ...times,
  },
  {
    name: 'another time in a letter on parole',
    file: 'letters/parole-hearing.yml',
    from: 'hearings 30 days ahead',
    to: 'hearings 20 days ahead',
    message: '"20 days" is not in the law behind it',
    ...times,
  },
  {
    name: 'hours that became days where news was missed',
    file: 'missed-notice.yml',
    from: 'gives 24 hours for this news',
    to: 'gives 24 days for this news',
    message: '"24 days" is not in the law behind it',
    at: ['missed-notice.yml', 'plain: >-\n      The law gives 24 days'],
    ...times,
  },
  {
    name: 'another time in the plain words beside the law',
    file: page,
    from: 'property comes back within five working days',
    to: 'property comes back within fifty working days',
    message: '"fifty working days" is not in the law behind it (rsmo-595-209, 1-13), which says "five working days"',
    at: [page, 'plain: >-\n      When a victim asks, their property'],
    ...times,
  },
  {
    name: 'another time in what changed in the law',
    file: page,
    from: 'the same: 24 hours',
    to: 'the same: 48 hours',
    message: '"48 hours" is not in the law behind it',
    ...times,
  },
  {
    name: 'another time in a plan',
    file: 'plans/parole-hearing.yml',
    from: 'the 30 days’ notice takes',
    to: 'the 3 days’ notice takes',
    message: '"3 days" is not in the law behind it',
    ...times,
  },
  {
    name: 'another time in what a letter means',
    file: 'notices/parole-hearing-notice.mdx',
    from: '30 days',
    to: '20 days',
    message: '"20 days" is not in the law behind it',
    ...times,
  },
  {
    name: 'a time in prose before a right that has none',
    file: stage,
    from: said,
    to: `${said} The court must decide within 30 days. <Right id="1-18" />`,
    message: '"30 days" is not in the law behind it (rsmo-595-209, 1-18), which says no time',
    ...times,
  },
]

/** A right that is called after one unit and rests on another. */
const badUnits: readonly BadChange[] = [
  {
    name: 'another unit, which has its own right',
    file: 'rights/1-6-told.yml',
    from: "unit: '1-6'",
    to: "unit: '1-8'",
    rule: 'c05-citation-units',
    message: 'is called after the unit "1-6", and does not name it first',
    fix: "Name law rsmo-595-209, unit '1-6' here",
  },
  {
    name: 'the unit of a neighbour',
    file: parole,
    from: "unit: '1-7-d'",
    to: "unit: '1-7-e'",
    rule: 'c05-citation-units',
    message: 'is called after the unit "1-7-d", and does not name it first',
    fix: "Name law rsmo-595-209, unit '1-7-d' here",
  },
  {
    name: 'another unit, where several rights share one',
    file: 'rights/1-17-waiting-area.yml',
    from: "unit: '1-17'",
    to: "unit: '1-18'",
    rule: 'c05-citation-units',
    message: 'is called after the unit "1-17", and does not name it first',
    fix: "Name law rsmo-595-209, unit '1-17' here",
  },
  {
    name: 'another unit of a law that is not printed',
    file: 'rights/mo-217-690-10.yml',
    from: "unit: '10'",
    to: "unit: '99'",
    rule: 'c05-citation-units',
    message: 'is called after the unit "10", and does not name it first',
    fix: "Name law rsmo-217-690, unit '10' here",
  },
  {
    name: 'another law behind a right',
    file: parole,
    from: 'law: rsmo-595-209',
    to: 'law: rsmo-217-690',
    rule: 'c05-citation-units',
    message: 'is called after the unit "1-7-d", and does not name it first',
    fix: "Name law rsmo-595-209, unit '1-7-d' here",
    at: [parole, "unit: '1-7-d'"],
  },
]

const quoted = {
  file: stage,
  from: said,
  rule: 'c25-quotation-is-verbatim',
  message: '"speedy review of all" is not in the text of the law',
  fix: 'Copy the words from statutes/',
}

/** Words in quotation marks that the law does not have, whatever the marks and whatever names the law. */
const badQuotations: readonly BadChange[] = [
  {
    ...quoted,
    name: 'a quotation in single marks that is not in the law',
    to: `${said} It says ‘speedy review of all’. <Cite law="rsmo-595-209" unit="1-16" />`,
  },
  {
    ...quoted,
    name: 'a quotation in pointed marks that is not in the law',
    to: `${said} It says «speedy review of all». <Cite law="rsmo-595-209" unit="1-16" />`,
  },
  {
    ...quoted,
    name: 'a quotation beside a right that is not in its law',
    to: `${said} It says "speedy review of all". <Right id="1-16-speedy" />`,
  },
]

/** What is at odds with the words of the law. */
export const badLaw: readonly BadChange[] = [...badTimes, ...badUnits, ...badQuotations]
