import type { CatalogueEntry } from '#src/lint/catalogue-entry.ts'

/** What the rules of src/lint/rules look for in content that the loader accepts. */
export const contentCatalogue = {
  'c05-citation-units': {
    says: 'The part of a law that is cited, its unit, is written with hyphens, like “1-7”. Where the guide prints the law, the unit stands in its text. A right whose file is named after a unit names that unit first.',
    bad: '<Cite law="code-10" unit="1(7)" />',
    good: '<Cite law="code-10" unit="1-7" />',
    planned: ['C05'],
  },
  'c06-record-is-used': {
    says: 'Every law, source and text of a law, each sender and topic of notices, each field and group of letters is named in another place: what nothing names, no reader meets. Offices, counties, rights, stages, notices, letters, crimes, words, scored states and ways of being told need not be named: a page lists them all.',
    bad: '- id: old-list in sources.yml, which nothing names',
    good: 'sources: [old-list] beside the fact that was read there',
    planned: ['C06'],
  },
  'c12-no-facts-in-prose': {
    says: 'No phone number, section number, web or e-mail address is typed into the words of a page or a record: it stands once, in its field. A short code that the words tell people to call is one that an office has.',
    bad: 'Call 555-555-0100.',
    good: 'Call <Contact id="court-office" />.',
    planned: ['C12'],
  },
  'c16-link-text': {
    says: 'The words of a link say where it leads.',
    bad: 'Your rights are [here](/rights/).',
    good: 'Your rights are on the [rights page](/rights/).',
    planned: ['C16'],
  },
  'c17-plain-words': {
    says: 'A sentence has 25 words at most, a paragraph 5 sentences, and neither a word to avoid (src/lint/words-to-avoid.ts), in pages and in records.',
    bad: 'The court informs the offender prior to the hearing.',
    good: 'The court tells the person convicted before the hearing.',
    planned: ['C17'],
  },
  'c20-src-is-stateless': {
    says: 'No word of the state and no real phone number stands in src/, so that the code can serve another state.',
    bad: 'a comment in src/ that names the state',
    good: 'a comment that says “the state”',
    planned: ['C20'],
  },
  'c22-no-more-than-the-law': {
    says: 'A sentence that names a right which one has to ask for (trigger: written or ask) promises nothing without the asking. Rights have no field for “must” and “may”: whether a duty is told too strongly, a person has to compare.',
    bad: 'The board must tell you. <Right id="be-heard" />',
    good: 'The board must tell you, if you have asked in writing. <Right id="be-heard" />',
    planned: ['C22'],
  },
  'c23-statement-has-source': {
    says: 'A sentence that states a law has a law, a source or a right behind it, or says that it is not confirmed. A duty or a last day needs one in every field, heading and question.',
    bad: 'The court must decide within ten days.',
    good: 'The court must decide within ten days. <Cite law="code-10" unit="1-2" />',
    planned: ['C10'],
  },
  'c24-every-unit-is-used': {
    says: 'Every part of a law that the guide prints is a right, a rule that rights use, or excused with a reason.',
    bad: "- unit: '3', which no right names",
    good: "- unit: '3' with noRight: It says what the words mean.",
    planned: ['C08'],
  },
  'c25-quotation-is-verbatim': {
    says: 'What stands in quotation marks beside a citation is in the text of that law, letter for letter.',
    bad: 'The text says “before any leave”, where the law says “before leave”',
    good: 'The text says “before leave”',
  },
  'c26-term-is-explained': {
    says: 'A word that no reader may meet unexplained is a <Term> where a page uses it first.',
    bad: 'The verdict came.',
    good: 'The <Term id="verdict">verdict</Term> came.',
  },
  'c27-confirmed-has-proof': {
    says: 'What is called confirmed stands on an official page or in two sources, what is called old on an official page. The words of a law that are called official were read in an official text, those “as a bill prints them” in a bill.',
    bad: 'confidence: confirmed, sources: [old-list]',
    good: 'confidence: confirmed, sources: [old-list, ruling-4]',
  },
  'c28-times-are-in-the-law': {
    says: 'Where our words say a time and name a law that the guide prints, or a right in it, the law says the same time. “30 days” and “thirty days” are the same. This holds for the title and the time limit of a right, too. In dates.yml, “offset” is the number of days that the words beside it say.',
    bad: 'The gaol tells you within 20 days. <Cite law="code-10" unit="1-5" />, where the law says “within ten days”',
    good: 'The gaol tells you within 10 days. <Cite law="code-10" unit="1-5" />',
  },
  'c29-mark-and-words-agree': {
    says: 'If a right says “trigger: written”, its plain words say that one asks in writing, as the law does. If one need not ask, they do not say that one asks. Sentences that name the right, and the heading of its group on the sheet of rights, agree. Where the law speaks of asking only in the words above a list, and not in the part itself, “reading” says why we read it so.',
    bad: 'trigger: written, beside plain: The gaol tells you before it opens the gate.',
    good: 'trigger: written, beside plain: Once you ask in writing, the gaol tells you before it opens the gate.',
  },
  'c30-no-blame': {
    says: 'No sentence blames or orders the reader, and none promises what nobody can keep.',
    bad: 'If you failed to ask, nobody has to tell you.',
    good: 'If nobody told you that you could ask, you can ask now.',
  },
  'c31-records-are-plain': {
    says: 'The words of a record are printed as they stand: no Markdown, no HTML, no component.',
    bad: 'plain: You **must** be told. See [your rights](/rights/).',
    good: 'plain: You must be told.',
  },
  'c32-days-are-past': {
    says: 'What was read, checked or changed has a day that is past on the day of the check, and no live check is older than the first reading.',
    bad: 'verifiedOn: 2062-11-22',
    good: 'verifiedOn: 2026-11-22',
  },
  'c33-reading-grade': {
    says: 'The prose of a page reads at grade 8 at most, or at what content/editorial.yml allows its page. The check names the hardest pages and the hardest sentence of each.',
    bad: 'Notification of commencement of resentencing proceedings is administered contingently.',
    good: 'You get a letter when a new hearing begins.',
    planned: ['C17'],
  },
} as const satisfies Record<string, CatalogueEntry>
