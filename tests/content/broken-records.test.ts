import { expect, test } from 'vitest'
import { problemsAfterEdit } from '#tests/fixtures/problems-in.ts'
import type { Edit } from '#tests/fixtures/problems-in.ts'

const stage = 'stages/second-look.mdx'
const office = 'contacts/court-office.yml'

/** What an editor can get wrong, the edit that does it, and the lines that the check prints. */
const cases: readonly (readonly [name: string, edit: Edit, lines: readonly string[]])[] = [
  [
    'a missing field',
    [office, /askFor: .*\n/, ''],
    [
      'content/contacts/court-office.yml:1:1  schema  The field "askFor" is missing. Add it: What to ask this office for, in one or two sentences.',
    ],
  ],
  [
    'a missing field inside a field',
    [office, '    use: voice\n', ''],
    ['content/contacts/court-office.yml:8:5  schema  The field "use" is missing. Add it: What the number is for.'],
  ],
  [
    'a misspelt field',
    [office, 'askFor:', 'askfor:'],
    [
      'content/contacts/court-office.yml:1:1  schema  The field "askFor" is missing. Add it: What to ask this office for, in one or two sentences.',
      'content/contacts/court-office.yml:5:1  schema  "askfor" is not a field here. Did you mean "askFor"?',
    ],
  ],
  [
    'an unknown field',
    [office, 'askFor:', 'zzz: 1\naskFor:'],
    [
      'content/contacts/court-office.yml:5:1  schema  "zzz" is not a field here. The fields here are: name, plainName, neutralName, group, order, askFor, stages, phones, emails, links, address, hours, languages, onThisSite, haveReady, whatToSay, caution, secondRoute, hasNone.',
    ],
  ],
  [
    'a wrong type',
    [office, 'order: 1', 'order: first'],
    [
      'content/contacts/court-office.yml:4:1  schema  "order" is text ("first"), and a number belongs here. Its place within the group; the lowest comes first.',
    ],
  ],
  [
    'a number without quotation marks',
    [office, 'number: 555-555-0100', 'number: 911'],
    [
      'content/contacts/court-office.yml:8:5  schema  "number" is a number (911), and text belongs here. Put the value in quotation marks.',
    ],
  ],
  [
    'a field without a value',
    [office, 'plainName: The court’s office for victims', 'plainName:'],
    [
      'content/contacts/court-office.yml:2:1  schema  "plainName" has no value. Fill it in: What it is to the reader, in plain words: "The state’s lawyers on appeal".',
    ],
  ],
  [
    'a list where text belongs',
    [office, 'askFor: Ask when a hearing is.', 'askFor: [a]'],
    [
      'content/contacts/court-office.yml:5:1  schema  "askFor" is a list, and text belongs here. What to ask this office for, in one or two sentences.',
    ],
  ],
  [
    'a misspelt choice',
    [office, 'use: voice', 'use: voise'],
    ['content/contacts/court-office.yml:9:5  schema  "use" cannot be "voise". Did you mean "voice"?'],
  ],
  [
    'an unknown choice',
    [office, 'group: appeal', 'group: moon'],
    [
      'content/contacts/court-office.yml:3:1  schema  "group" cannot be "moon". Choose one of: now, threat, appeal, release, review, rights, money, records.',
    ],
  ],
  [
    'a phone number in another shape',
    [office, '555-555-0100', '(555) 555-0100'],
    [
      'content/contacts/court-office.yml:8:5  schema  "number" cannot be "(555) 555-0100". A number is written 555-555-0100, or as a short code of 3, 5 or 6 digits, in quotation marks.',
    ],
  ],
  [
    'a broken e-mail address',
    [office, 'victims@courts.example.org', 'victims(at)x'],
    [
      'content/contacts/court-office.yml:13:5  schema  "address" cannot be "victims(at)x". Write it like office@example.org.',
    ],
  ],
  [
    'an address without https',
    [office, 'https://courts.example.org/victims', 'http://courts.example.org/victims'],
    [
      'content/contacts/court-office.yml:17:5  schema  "url" cannot be "http://courts.example.org/victims". An address starts with https:// and has no spaces.',
    ],
  ],
  [
    'a contact without a sure number',
    [office, 'confidence: confirmed', 'confidence: single'],
    [
      'content/contacts/court-office.yml:7:1  schema  No number here is confirmed, so the reader needs another way. Add secondRoute: { contact, words }.',
    ],
  ],
  [
    'a space at the end',
    ['rights/be-told.yml', 'title: Be told of a hearing', 'title: "Be told "'],
    [
      'content/rights/be-told.yml:1:1  schema  "title" cannot be "Be told ". Take away the space before the first or after the last word.',
    ],
  ],
  [
    'a day that does not exist',
    ['sources.yml', '2026-05-02', '2026-02-30'],
    [
      'content/sources.yml:6:3  schema  "collectedOn" cannot be "2026-02-30". A date is written year-month-day, like 2026-11-21, and the day must exist.',
    ],
  ],
  [
    'a text that is too long',
    [stage, /summary: .*/, 'summary: ' + 'word '.repeat(49) + 'end.'],
    ['content/stages/second-look.mdx:4:1  schema  "summary" has 249 characters, and 220 fit. Shorten it by 29.'],
  ],
  [
    'an empty list',
    ['rights/be-told.yml', 'holders: [victim]', 'holders: []'],
    [
      'content/rights/be-told.yml:8:1  schema  "holders" has too few entries. Write at least 1: Who holds it, as the text names them. not-stated where the text names nobody.',
    ],
  ],
  [
    'a second colon',
    [office, 'askFor: Ask when a hearing is.', 'askFor: Ask: when'],
    [
      'content/contacts/court-office.yml:5:9  yaml  A second ": " belongs to the same field. Put the whole text in quotation marks, or correct the indentation of the next line.',
    ],
  ],
  [
    'a quotation mark that is not closed',
    [office, 'askFor: Ask when a hearing is.', 'askFor: "Ask when'],
    [
      'content/contacts/court-office.yml:5:9  yaml  The quotation mark that opens here is never closed. Close it at the end of the text.',
    ],
  ],
  [
    'a field that stands twice',
    [office, 'order: 1', 'order: 1\norder: 2\nextra: 1'],
    [
      'content/contacts/court-office.yml:5:1  yaml  The field "order" stands here a second time. Keep one of the two.',
      'content/contacts/court-office.yml:6:1  schema  "extra" is not a field here. The fields here are: name, plainName, neutralName, group, order, askFor, stages, phones, emails, links, address, hours, languages, onThisSite, haveReady, whatToSay, caution, secondRoute, hasNone.',
    ],
  ],
  [
    'words after a number sign',
    [office, 'Ask when a hearing is.', 'Ask when #2 is.'],
    [
      'content/contacts/court-office.yml:5:17  yaml  What follows "#" is a note that no reader sees. Put the whole text in quotation marks, or move the note to a line of its own above.',
    ],
  ],
  [
    'a tab',
    [office, '  - number', '\t- number'],
    ['content/contacts/court-office.yml:8:1  yaml  A tab stands where spaces belong. Indent with spaces.'],
  ],
  [
    'an alias',
    [office, 'askFor: Ask when a hearing is.', 'askFor: *x'],
    [
      'content/contacts/court-office.yml:5:9  yaml  "*x" repeats a value from another place. Write the value out; words that start with "*" need quotation marks.',
    ],
  ],
  [
    'an anchor',
    [office, 'askFor: Ask', 'askFor: &x Ask'],
    [
      'content/contacts/court-office.yml:5:12  yaml  An anchor, "&x", stands before this value. Take it away; words that start with "&" need quotation marks.',
    ],
  ],
  [
    'a tag',
    [office, 'askFor: Ask', 'askFor: !!str Ask'],
    [
      'content/contacts/court-office.yml:5:15  yaml  A tag, "tag:yaml.org,2002:str", stands before this value. Take it away; words that start with "!" need quotation marks.',
    ],
  ],
  [
    'a label that is too long',
    ['journey.yml', 'short: someone asks', 'short: one two three four five'],
    [
      'content/journey.yml:53:5  schema  "short" cannot be "one two three four five". The label on the picture has four words at most.',
    ],
  ],
  [
    'an empty file',
    [office, /[^]*/, ''],
    ['content/contacts/court-office.yml:1:1  text  The file is empty. Fill it in, or take the file away.'],
  ],
  [
    'a file that is not a mapping',
    ['site.yml', /[^]*/, 'hello\n'],
    [
      'content/site.yml:1:1  schema  The file is text ("hello"), and a mapping of fields belongs here. The fields here are: name, jurisdiction, tagline, lead, description, oneFile, exitUrl, emergency, support, listedCrimes, outboundDomains, stateWords.',
    ],
  ],
  [
    'a file of notes alone',
    ['site.yml', /[^]*/, '# hello\n'],
    [
      'content/site.yml:1:1  schema  The file has no value. Fill it in: The fields here are: name, jurisdiction, tagline, lead, description, oneFile, exitUrl, emergency, support, listedCrimes, outboundDomains, stateWords.',
    ],
  ],
]

test.each(cases)('%s', async (_name, edit, lines) => {
  expect(await problemsAfterEdit(edit)).toEqual(lines)
})
