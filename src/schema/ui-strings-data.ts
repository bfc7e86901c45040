import { say } from '#src/schema/ui-words.ts'

/** The words of the page about the open data. */
export const dataStrings = {
  'data.files': say('Heading of the list of files.'),
  'data.file': say('Heading of a column: the file.'),
  'data.holds': say('Heading of a column: what it holds.'),
  'data.count': say('How many records a file holds. {count} is a number.'),
  'data.schema': say('Link to the schema of a file.'),
  'data.licence': say('Heading of the licence.'),
  'data.rules': say('Heading of how to use it without harm.'),
  'data.certainty-words': say('Where the marks of certainty are explained, before the link.'),
  'data.example': say('Heading of the example.'),
  'data.ids': say('Heading of what stays the same.'),
  'data.changes': say('Heading of the changes of the format.'),
  'data.change': say('A version and its day. {version} is a version, {date} a day.'),
}
