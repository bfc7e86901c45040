import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

const lawyers = 'contacts/ago-victim-services.yml'
const stage = 'stages/direct-appeal.mdx'
const letter = 'letters/parole-hearing.yml'
const source = { file: 'sources.yml', from: 'collectedOn: 2026-11-21' }
const dated = { file: 'sources.yml', from: "dated: '2023-07-13'" }
const western = { file: 'contacts/coa-western.yml', from: 'wdcoa@courts.mo.gov' }

/** Days, addresses and mail that cannot be right. */
export const badDays: readonly BadChange[] = [
  {
    name: 'a source that was read in the future',
    ...{ ...source, to: 'collectedOn: 2062-11-21', rule: 'c32-days-are-past' },
    ...{ message: '"collectedOn" is 2062-11-21, and today is', fix: 'the day on which it was done' },
  },
  {
    name: 'a live check before the source was read',
    ...{ file: lawyers, from: 'confidence: single', to: 'verifiedOn: 2026-11-20\n    confidence: single' },
    ...{ rule: 'c32-days-are-past', message: 'its sources were first read on', fix: 'the day of a live check' },
  },
  {
    name: 'a note on what changed in another century',
    ...{ file: 'open-data.yml', from: 'on: 2026-11-22', to: 'on: 2066-11-22' },
    ...{ rule: 'c32-days-are-past', message: '"on" is 2066-11-22', fix: 'the day on which it was done' },
  },
  {
    name: 'a source with a date of a month that does not exist',
    ...{ ...dated, to: "dated: '2023-17-13'", rule: 'schema' },
    ...{ message: '"dated" cannot be "2023-17-13"', fix: 'must exist' },
  },
  {
    name: 'a source that is younger than its reading',
    ...{ ...dated, to: "dated: '2027-07-13'", rule: 'schema' },
    ...{ message: '"dated" cannot be "2027-07-13"', fix: 'It was read on 2026-11-21' },
  },
  {
    name: 'an old page that is not of the office',
    ...{ file: lawyers, from: 'confidence: single', to: 'confidence: old', rule: 'c27-confirmed-has-proof' },
    ...{ message: 'is called old', fix: 'set confidence to single' },
  },
  {
    name: 'an exit to a page for victims',
    ...{ file: 'site.yml', from: 'https://www.weather.gov/', to: 'https://victimconnect.org/', rule: 'outbound' },
    ...{ message: 'The exit leads to "victimconnect.org"', fix: 'like one on the weather' },
  },
  {
    name: 'a domain that looks like another on the list',
    ...{ file: 'site.yml', from: '  - doc.mo.gov', to: '  - ago-mo.gov\n  - doc.mo.gov', rule: 'outbound' },
    ...{ message: '"ago-mo.gov" looks like "ago.mo.gov"', fix: 'the office’s own' },
  },
  {
    name: 'a domain twice on the list',
    ...{ file: 'site.yml', from: '  - doc.mo.gov', to: '  - ago.mo.gov', rule: 'duplicate-id' },
    ...{ message: '"ago.mo.gov" stands in this list twice', fix: 'Take one away' },
    also: Array.from(
      { length: 6 },
      (_, index) => `contacts/${index < 4 ? 'doc-victim-services' : 'parole-board'}.yml outbound`,
    ),
  },
  {
    name: 'a domain that is written as an address',
    ...{ file: 'site.yml', from: '  - ago.mo.gov', to: '  - https://ago.mo.gov', rule: 'schema' },
    ...{ message: '"https://ago.mo.gov"', fix: 'A domain stands alone' },
  },
  {
    name: 'mail to a domain with two letters swapped',
    ...{ ...western, to: 'wdcoa@courts.mo.ogv', rule: 'outbound' },
    ...{ message: 'Mail may not go to "courts.mo.ogv"', fix: 'add the domain to outboundDomains' },
  },
  {
    name: 'mail to an address that anybody can open',
    ...{ ...western, to: 'wdcoa@gmail.com', rule: 'outbound' },
    ...{ message: 'Mail may not go to "gmail.com"', fix: 'the office itself has this address' },
  },
  {
    name: 'a mail address where a page belongs',
    ...{ file: lawyers, from: 'https://ago.mo.gov', to: 'mailto:office@ago.mo.gov', rule: 'schema' },
    ...{ message: '"url" cannot be "mailto:office@ago.mo.gov"', fix: 'starts with https://' },
  },
  {
    name: 'the address of another section of the law',
    ...{ file: 'laws.yml', from: 'section=217.362', to: 'section=217.364', rule: 'laws' },
    ...{ message: 'The address is that of section 217.364', fix: 'Correct the one that is wrong' },
  },
  {
    name: 'two laws that are cited alike',
    ...{ file: 'laws.yml', from: 'cite: RSMo 217.364', to: 'cite: RSMo 217.362', rule: 'duplicate-id' },
    ...{ message: '"RSMo 217.362" stands already in line', fix: 'the one that was copied' },
    also: ['laws.yml laws'],
  },
  {
    name: 'a licence on a page that is not on the list',
    ...{ file: 'open-data.yml', from: 'https://creativecommons.org', to: 'https://evil.example', rule: 'outbound' },
    ...{ message: 'Links may not lead to "evil.example"', fix: 'right office' },
  },
  {
    name: 'an example that sends data elsewhere',
    ...{ file: 'open-data.yml', from: "fetch('{address}/", to: "fetch('https://evil.example/", rule: 'schema' },
    ...{ message: '"example" cannot be', fix: 'no address but {address}', at: ['open-data.yml', 'example: |-'] },
  },
  {
    name: 'a version of the format that is not newer than the one before',
    ...{ file: 'open-data.yml', from: 'version: 1.1.0', to: 'version: 1.0.0', rule: 'schema' },
    ...{ message: '"version" cannot be "1.0.0"', fix: 'The newest version stands first' },
    at: ['open-data.yml', 'version: 1.0.0\n    on: 2026-11-22\n    words: The first'],
  },
]

/** Words, letters and pages that say something twice, or nothing. */
export const badRepeats: readonly BadChange[] = [
  {
    name: 'two words with one name',
    ...{ file: 'glossary.yml', from: 'term: Appeal\n', to: 'term: Affirm\n', rule: 'duplicate-id' },
    ...{ message: '"Affirm" stands already in line 15', fix: 'the one that was copied' },
  },
  {
    name: 'an answer of a plan with the id of another',
    ...{ file: 'plans/parole-hearing.yml', from: 'id: stay-away', to: 'id: come', rule: 'duplicate-id' },
    ...{ message: '"come" stands already in line 15', fix: 'Each has its own' },
  },
  {
    name: 'an office that gets a letter twice',
    ...{ file: letter, from: 'contact: parole-board', to: 'contact: doc-victim-services', rule: 'duplicate-id' },
    ...{ message: '"doc-victim-services" stands already', fix: 'Each has its own' },
  },
  {
    name: 'a blank with capitals',
    ...{ file: letter, from: '{hearing-date}', to: '{Hearing-Date}', rule: 'letter' },
    ...{ message: '"{Hearing-Date}" would be printed as it stands', fix: 'without spaces or capitals' },
    also: [`${letter} letter`],
  },
  {
    name: 'a blank where nothing is filled in',
    ...{ file: letter, from: 'when: The Board holds', to: 'when: On {hearing-date} the Board holds', rule: 'letter' },
    ...{ message: '"{hearing-date}" would be printed as it stands', fix: 'Nothing is filled in here' },
  },
  {
    name: 'a state that is not the one of the guide',
    ...{ file: 'record-relief/states/missouri.yml', from: 'name: Missouri', to: 'name: Kansas', rule: 'relief' },
    ...{ message: 'speaks of "Kansas", and the guide serves "Missouri"', fix: 'Correct the name' },
  },
  {
    name: 'a law whose page is gone',
    ...{ file: 'law-pages/595-209.yml', rule: 'statute' },
    ...{ message: 'has its text here, and no page', fix: 'put it back' },
    at: ['statutes/rsmo-595-209-2009.yml', 'law: rsmo-595-209'],
    also: ['statutes/rsmo-595-209-2024.yml statute'],
  },
  {
    name: 'a new name of the one file, and the old one in a link',
    ...{ file: 'site.yml', from: 'oneFile: after-sentencing', to: 'oneFile: whole-guide', rule: 'link' },
    ...{ message: 'There is no page "/after-sentencing.html"', fix: '"/whole-guide.html", by "oneFile"' },
    at: ['pages/about.mdx', '/after-sentencing.html'],
  },
  {
    name: 'a place in a group without end',
    ...{ file: lawyers, from: 'order: 1', to: 'order: .inf', rule: 'schema' },
    ...{ message: 'is no number that can be counted', fix: 'Write a whole number' },
  },
  {
    name: 'an exception for a page that does not exist',
    ...{ file: 'editorial.yml', from: '/contacts/counties/', to: '/contacts/countys/', rule: 'link' },
    ...{ message: 'There is no page "/contacts/countys/"', fix: 'Did you mean "/contacts/counties/"?' },
  },
  {
    name: 'a record that is hidden',
    ...{ file: 'contacts/.secret.yml', to: 'name: A\n', rule: 'files' },
    ...{ message: 'it is hidden', fix: 'Take the point' },
  },
  ...[
    [
      'a sub-heading without words',
      '\n### Later {/* #later */}\n',
      'sections',
      'Below the heading "Later" stand no words',
      'Write them',
    ],
    ['an empty entry of a list', '\n- One.\n-\n', 'mdx-prose', 'An entry of a list is empty', 'Fill it in'],
    [
      'a link to itself',
      '\n[The appeal](/stages/direct-appeal/)\n',
      'link',
      'leads to the page it stands on',
      'Name another page',
    ],
    [
      'a number of nobody',
      '\nCall <Contact id="mova" show="phone" />.\n',
      'reference',
      '"mova" has no number to call',
      'show="name"',
    ],
    [
      'a heading twice',
      '\n### How to follow the case {/* #again */}\n\nSee.\n',
      'headings',
      '"How to follow the case" stands already',
      'Say what is different',
    ],
  ].map(([name = '', words = '', rule = '', message = '', fix = '']) => ({
    name: `a page with ${name}`,
    ...{ file: stage, from: '\n## Questions people ask', to: `${words}\n## Questions people ask`, rule, message, fix },
    at: [stage, words === '\n- One.\n-\n' ? '-\n\n## Questions' : words.trim()] as const,
  })),
]
