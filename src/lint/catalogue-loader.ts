import type { CatalogueEntry } from '#src/lint/catalogue-entry.ts'

/** What the loader refuses: with one of these the guide cannot be built. */
export const loaderCatalogue = {
  files: {
    says: 'Every file stands where something reads it, under a name that can be an address; what the guide needs is there.',
    bad: 'contacts/Court_Clerk.yml',
    good: 'contacts/court-clerk.yml',
    planned: ['C03'],
  },
  text: {
    says: 'A file is text in UTF-8, not empty, of a size that a person can read, and nothing in it was left for later.',
    bad: 'a file that was saved as Windows-1252',
    good: 'the same file, saved again as UTF-8',
  },
  'front-matter': {
    says: 'A page begins with its fields. Above them stands a line with three hyphens alone, and below them another.',
    bad: 'title: Second look, in the first line of a page',
    good: '--- in the first line, the fields below it, then --- again',
    planned: ['C01'],
  },
  yaml: {
    says: 'The YAML of a file can be read, and no field stands in it twice.',
    bad: 'name: Court office: criminal desk',
    good: "name: 'Court office: criminal desk'",
    planned: ['C01'],
  },
  schema: {
    says: 'Every field is known, is there if it is needed, and holds what its description says.',
    bad: 'nmae: Court office',
    good: 'name: Court office',
    planned: ['C02', 'C10', 'C18', 'C19'],
  },
  sorted: {
    says: 'Long lists stand in alphabetical order by their ids, so that two people find the same place.',
    bad: '- id: verdict, then - id: petition',
    good: '- id: petition, then - id: verdict',
    planned: ['C19'],
  },
  'duplicate-id': {
    says: 'An id or an anchor names one thing, a list names a thing once, and what tells records apart is not the same in two.',
    bad: '- id: code-page, twice in sources.yml',
    good: '- id: code-page and - id: code-page-2019',
    planned: ['C15', 'C19'],
  },
  reference: {
    says: 'Every id that is named has its record. The nearest valid id is suggested.',
    bad: 'contacts: [court-ofice]',
    good: 'contacts: [court-office]',
    planned: ['C05'],
  },
  'mdx-syntax': {
    says: 'Every component that is opened is closed, and the page can be read as MDX.',
    bad: '<NotConfirmed>We could not find the time limit.',
    good: '<NotConfirmed>We could not find the time limit.</NotConfirmed>',
    planned: ['C04'],
  },
  'mdx-component': {
    says: 'Only the components of this guide stand in a page, each with the kind of words that it holds.',
    bad: 'The court <b>may</b> wait.',
    good: 'The court **may** wait.',
    planned: ['C14'],
  },
  'mdx-props': {
    says: 'A component has the attributes that it needs, each once, and no others.',
    bad: '<Source />',
    good: '<Source id="code-page" />',
    planned: ['C14'],
  },
  'mdx-no-code': {
    says: 'A page is words and no program: no import, no export, no expression. Comments may stand.',
    bad: '<Source id={page} />',
    good: '<Source id="code-page" />',
    planned: ['C13'],
  },
  'mdx-prose': {
    says: 'Prose is paragraphs, lists and sub-headings: no table, picture, footnote or code, which fit no phone or paper.',
    bad: '| who | when |',
    good: '- The court: within ten days.',
  },
  headings: {
    says: 'A heading has its own anchor and words that no other has, is of the second level or deeper, and skips no level.',
    bad: '## Follow the case',
    good: '## Follow the case {/* #follow-the-case */}',
    planned: ['C15'],
  },
  sections: {
    says: 'A stage and a notice have their sections, all of them, in the same order, each with words in it.',
    bad: '## Questions people ask {/* #questions */}, before “Who will tell you”',
    good: '## Questions people ask {/* #questions */}, as the last section',
  },
  link: {
    says: 'A link leads to a page of this guide, and to an anchor that is there.',
    bad: '[Using this site safely](/saftey/)',
    good: '[Using this site safely](/safety/)',
    planned: ['C16'],
  },
  outbound: {
    says: 'What leads out of the guide, a link or an e-mail address, leads to a domain that site.yml lists, and no two of them look the same. The exit leads to no office.',
    bad: 'url: https://court.example.org/desk',
    good: 'url: https://courts.example.org/desk',
    planned: ['C16'],
  },
  redirects: {
    says: 'An old address leads to one that exists, and is not itself a page.',
    bad: 'to: /stages/apeal/',
    good: 'to: /stages/appeal/',
    planned: ['C16', 'C21'],
  },
  journey: {
    says: 'From the start of the journey, one can reach every stage. Each stage has its file, and each fork says what decides. A number in the short label of a way stands in its full label, too.',
    bad: '- from: sentence, to: second-lok',
    good: '- from: sentence, to: second-look',
    planned: ['C07'],
  },
  'rights-sheet': {
    says: 'On the sheet of rights, a right stands in the group that says whether one has to ask for it.',
    bad: 'mark: automatic, above a right with trigger: written',
    good: 'mark: written, above a right with trigger: written',
    planned: ['C22'],
  },
  'stage-sheet': {
    says: 'A stage has its one-page sheet, and the rights of a line are claimed in the same way.',
    bad: 'rights: [be-told, be-heard], where one is listed and the other written',
    good: 'two lines, one with rights: [be-told], one with rights: [be-heard]',
    planned: ['C22'],
  },
  letter: {
    says: 'Every blank of a letter is a field, every field of it has its place, and no other brace stands there.',
    bad: 'fields: [tower], and no {tower} in the letter',
    good: 'fields: [tower], and “the prison at {tower}” in the letter',
  },
  statute: {
    says: 'Each part of a law has a fingerprint (hash). If one letter changes, the check notices. A law whose text is here has its page, with plain words beside each part.',
    bad: 'a letter of the law’s text changed, and the hash as before',
    good: 'the law’s text as it was read, letter for letter',
    planned: ['C09'],
  },
  neutral: {
    says: 'What somebody else may read tells nothing: names in a phone, titles in a calendar or on a screen. The digits in such a name are those of the number.',
    bad: 'neutralName: Victims’ office 0100',
    good: 'neutralName: Office 0100',
  },
  emergency: {
    says: 'The contact for immediate danger has the emergency number, stands first on every sheet and on the page on safety; the support at the foot of a page is somebody to talk to.',
    bad: 'emergency: court-office',
    good: 'emergency: emergency-line',
  },
  counties: {
    says: 'A county fits the others: codes of one state, an office that is no person, circuits without gaps, each court and each division in its one place.',
    bad: 'office: Morgan le Fay',
    good: 'office: Camelot Shire Prosecutor',
  },
  laws: {
    says: 'The address of a law is that of the section by which it is cited.',
    bad: 'cite: Code 100.5, url: https://law.example.org/?section=100.6',
    good: 'cite: Code 100.5, url: https://law.example.org/?section=100.5',
  },
  'fill-in': {
    says: 'Every spot that a new file marks to be filled in has been filled in.',
    bad: 'title: (WRITE the title)',
    good: 'title: Ask for the file',
  },
  updates: {
    says: 'A note on what changed has no headings: it stands in a list of notes, and in feeds, where headings are lost.',
    bad: '## A new number {/* #a-new-number */}',
    good: 'The number of <Contact id="court-office" /> changed.',
  },
  relief: {
    says: 'In record-relief/, the most points of all categories add up to 100. Within a category the points rise. Each state has one level in each category, or no law in all of them.',
    bad: 'points that add up to 101',
    good: 'points that add up to 100',
  },
} as const satisfies Record<string, CatalogueEntry>
