import { words } from '#src/schema/ids.ts'

const say = (description: string) => words.meta({ description })

const ofOffice = '{says} is what the record says, {office} the office.'
const ofLaw = '{law} is the law, {date} of when our words are.'

/** What a check of a fact has to do, and the questions to settle: on the page about checks and in the command. */
export const freshnessStrings = {
  'freshness.do-voice': say(`How to check a number for calls. ${ofOffice}`),
  'freshness.do-text': say(`How to check a number for texts. ${ofOffice}`),
  'freshness.do-tty': say(`How to check a number for text telephones. ${ofOffice}`),
  'freshness.do-fax': say(`How to check a fax number. ${ofOffice}`),
  'freshness.do-lifeline': say(`How to check a line that people in danger need. ${ofOffice}`),
  'freshness.do-lifeline-page': say(`The same with a page of the office. {page} is a link. ${ofOffice}`),
  'freshness.do-email': say(`How to check an e-mail address. ${ofOffice}`),
  'freshness.do-link': say(`How to check a page. {page} is a link. ${ofOffice}`),
  'freshness.do-address': say(`How to check a postal address. ${ofOffice}`),
  'freshness.do-hours': say(`How to check opening hours. ${ofOffice}`),
  'freshness.do-languages': say(`How to check languages. ${ofOffice}`),
  'freshness.do-law': say(`How to check a law without an official address. ${ofLaw}`),
  'freshness.do-law-page': say(`How to check a law. {page} is a link to the official text. ${ofLaw}`),
  'freshness.do-law-first': say(`How to check a law that only others describe. ${ofLaw}`),
  'freshness.do-law-first-page': say(`The same with a link to the official text, {page}. ${ofLaw}`),
  'freshness.ask-voice': say(`Question about a number for calls. ${ofOffice}`),
  'freshness.ask-text': say(`Question about a number for texts. ${ofOffice}`),
  'freshness.ask-tty': say(`Question about a number for text telephones. ${ofOffice}`),
  'freshness.ask-fax': say(`Question about a fax number. ${ofOffice}`),
  'freshness.ask-email': say(`Question about an e-mail address. ${ofOffice}`),
  'freshness.ask-link': say(`Question about a page. {page} is a link. ${ofOffice}`),
  'freshness.ask-address': say(`Question about a postal address. ${ofOffice}`),
  'freshness.ask-hours': say(`Question about opening hours. ${ofOffice}`),
  'freshness.ask-languages': say(`Question about languages. ${ofOffice}`),
  'freshness.ask-bill': say(`Question about a law read in a bill. ${ofLaw}`),
  'freshness.ask-secondary': say(`Question about a law that only others describe. ${ofLaw}`),
  'freshness.ask-no-phones': say('Question where no number was found. {office} is the office.'),
  'freshness.ask-no-hours': say('Question where no hours were found. {office} is the office.'),
  'freshness.ask-no-languages': say('Question where no languages were found. {office} is the office.'),
  'freshness.ask-unsure': say('Question about what a law leaves open. {right} is the title of the right.'),
}
