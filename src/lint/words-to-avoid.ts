/** A word that a tired reader stumbles over, or that names a person by what they did, and what to write instead. */
export type WordToAvoid = { readonly pattern: RegExp; readonly instead: string }

/** English that every guide of this kind avoids; the words of one state stand in its content. */
const words: readonly (readonly [forms: string, instead: string])[] = [
  // A program for sex offenders is called so.
  ['(?<!sex )offenders?|inmates?|felons?|convicts?|perpetrators?|ex-cons?|criminals', '"the person convicted"'],
  ['pursuant to|in accordance with', '"under" or "by"'],
  ['prior to', '"before"'],
  ['subsequent(?:ly)?(?: to)?', '"after" or "later"'],
  ['in order to', '"to"'],
  ['in the event (?:that|of)', '"if"'],
  ['utili[sz](?:e|es|ed|ing)', '"use"'],
  ['commenc(?:e|es|ed|ing)', '"begin"'],
  ['terminat(?:e|es|ed|ing)', '"end"'],
  ['facilitat(?:e|es|ed|ing)', '"help"'],
  ['endeavou?r(?:s|ed|ing)?', '"try"'],
  ['herein|therein|thereof|thereto|hereby|aforementioned', 'the thing itself'],
  ['shall', '"must", or "will"'],
  ['simply|obviously|of course|just (?:call|ask|write)', 'nothing: what is easy for one is not for another'],
  ['closure', 'what happens, in plain words: nobody can promise it'],
]

/** Every word to avoid, with its forms. */
export const wordsToAvoid: readonly WordToAvoid[] = words.map(([forms, instead]) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${forms.replaceAll(' ', '\\s+')})(?![\\p{L}-])`, 'iu'),
  instead,
}))
