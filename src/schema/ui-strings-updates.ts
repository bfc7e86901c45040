import { say } from '#src/schema/ui-words.ts'

/** The words of the page on what changed. */
export const updateStrings = {
  'updates.title': say('Title of the page on what changed.'),
  'updates.lead': say('What the page holds, and what it does not.'),
  'updates.on': say('The day of a note. {date} is a day.'),
  'updates.about': say('Before the links to what changed.'),
  'updates.feed': say('Link to the feed.'),
  'updates.feed-caution': say('What to know before one follows the feed: it leaves a trace.'),
}
