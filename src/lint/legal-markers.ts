/** Numbers as a law counts, in digits or in words. */
const number =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety)'
const unit = '(?:hours?|days?|weeks?|fortnights?|months?|years?)'
const office = '(?:court|judge|board|governor|prosecutor|prison|jail|office|department|clerk|state)s?'
const lawDoes =
  '(?:says|gives|lets|allows|requires|asks|bars|forbids|counts|names|lists|sets|makes|puts|takes|treats|protects|covers|speaks)'

/**
 * What shows that a sentence states a law: a time, a share, a duty, a ban, a right. Generic English, so that the rule
 * serves any state. "May" alone is not here: "it may take long" says nothing of law.
 */
const markers = [
  `\\b${number}(?:(?: to | or |-)${number})?(?: (?:more|full|working|calendar))*[ -]${unit}\\b`,
  `\\b${number} ?(?:%|percent\\b)`,
  '\\bmust\\b',
  '\\bshall\\b',
  // "It may not be the end" and "it may not be able to" are guesses, not bans.
  '\\bmay not\\b(?! (?:be (?:able|an?|the|so|enough)|know|yet know)\\b)',
  '\\b(?:has|have|had) (?:a|the|no) (?:legal )?right\\b',
  '\\b(?:is|are) (?:barred|required|entitled|forbidden|guaranteed)\\b',
  '\\b(?:bars|forbids|requires|guarantees|entitles)\\b',
  '\\b(?:has|have|had) (?:a|the) (?:legal )?duty\\b',
  '\\b(?:is|are) (?:obliged|obligated|not (?:allowed|permitted)) to\\b',
  '\\bwithin a fortnight\\b',
  '\\bthe deadline is\\b',
  '\\blos(?:e|es|ing) (?:the|this|that|your) right\\b',
  `\\blaw (?:(?:also|still|now|only) )?${lawDoes}\\b`,
  '\\b(?:by|under|in) (?:the |this |that |state |federal )?law\\b',
  `\\bthe ${office} (?:has|have) to\\b`,
  '\\b(?:is|are) due\\b',
  '\\bno later than\\b',
  '\\bmay (?:also )?(?:appeal|attend|be (?:heard|present|told))\\b',
  '\\bcounts as\\b',
  '\\bcannot be (?:appealed|waived|refused|denied|punished)\\b',
  '\\bwhatever the crime\\b',
  '\\bfor every crime\\b',
].map((pattern) => new RegExp(pattern, 'iu'))

/** What no field may say without a law, also where a record has no place to name one: a duty of the reader, a last day. */
const commands = [
  `\\bwithin (?:\\S+ ){0,2}(?:${number}|an?)(?: (?:more|full|working|calendar))*[ -]${unit}\\b`,
  '\\bno later than\\b',
  '\\bthe deadline is\\b',
  '\\blos(?:e|es|ing) (?:the|this|that|your) right\\b',
  // "What you must ask for" and "when it must be filed" lead to the words about it.
  '(?<!\\b(?:what|when) (?:you|they|it) )\\bmust\\b',
  '\\bshall\\b',
].map((pattern) => new RegExp(pattern, 'iu'))

/** "In the copy of the law we have" names what stands behind the sentence in its own words. */
const namesItsText = /\b(?:copy|text) of the law\b/iu

/** What begins with what we do not know or did not see is no statement of law, and no source can stand behind it. */
const aboutUs = /^(?:\S+ ){0,4}we (?:(?:do|did|could|have|can) ?not|(?:found|saw) (?:no|nothing|none))\b/iu

/** The words by which a sentence states a law; undefined where it states none, asks, or says what is not known. */
export function legalMarker(sentence: string): string | undefined {
  if (/\?["'”’)]*$/.test(sentence) || aboutUs.test(sentence)) return undefined
  return markers.map((marker) => marker.exec(sentence)?.[0]).find((found) => found !== undefined)
}

/** The words by which a sentence orders something or sets a last day, and names no text for it; undefined if none. */
export function legalCommand(sentence: string): string | undefined {
  if (/\?["'”’)]*$/.test(sentence) || aboutUs.test(sentence) || namesItsText.test(sentence)) return undefined
  return commands.map((marker) => marker.exec(sentence)?.[0]).find((found) => found !== undefined)
}
