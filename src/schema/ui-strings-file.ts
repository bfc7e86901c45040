import { words } from '#src/schema/ids.ts'

const say = (description: string) => words.meta({ description })

/** The words of the file that holds the whole guide. */
export const fileStrings = {
  'file.title': say('Title of the file that holds the whole guide. {name} is the name of the guide.'),
  'file.lead': say('At the top of the file.'),
  'file.as-of': say('Of which day the file is. {date} is a day.'),
  'file.law': say('Of which time the printed text of a law is. {cite} is the law, {dates} one or more times.'),
  'file.and': say('Between two times.'),
  'file.stale': say('What can have changed since.'),
  'file.live': say('Before the address of the live guide.'),
  'file.no-live': say('Where the address of the live guide is not known. {name} is its name.'),
  'file.traces': say('That the file stays on the device.'),
  'file.lacks': say('Summary of what the file leaves out.'),
  'file.lacks-fields': say('What the file leaves out: fields.'),
  'file.lacks-sheets': say('Why the sheets are left out.'),
  'file.lacks-matrix': say('Why the table of rights is left out.'),
  'file.lacks-search': say('Why the search is left out.'),
  'file.lacks-room': say('Beside a page for which the file has no room.'),
  'file.lacks-pack': say('Why the page of packs is left out.'),
  'file.lacks-updates': say('Why the page on what changed is not in the file.'),
  'file.lacks-data': say('Why the page about the open data is left out.'),
  'file.lacks-freshness': say('Why the page about checks is left out.'),
  'file.lacks-documents': say('What the file leaves out: the documents behind a number.'),
  'file.lacks-files': say('What the file leaves out: other files.'),
  'file.once': say('That what several pages repeat stands in the file once.'),
  'file.contents': say('Heading of the list of pages in the file.'),
  'file.start': say('Heading of the first group of pages.'),
  'file.end': say('Heading of the last group: what is left out, and the laws.'),
  'file.papers': say('Heading of the group of letters and plans.'),
  'file.words': say('Heading of the group of words.'),
  'file.laws': say('Title of the list of all laws at the end of the file, and link to it.'),
  'file.back': say('Link after each page of the file to the list of pages.'),
}
