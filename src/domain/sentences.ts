/**
 * Where one sentence ends and the next begins: a full stop, question mark or exclamation mark before anything but a
 * small letter, or a colon or semicolon before a capital, which then begins a statement or an entry of a list. The point
 * after a single capital belongs to an abbreviation, as in "U.S.".
 */
const border = /(?<=(?<!\b\p{Lu})[.?!…]["'”’)\]]*)\s+(?=[^\p{Ll}\s])|(?<=[:;])\s+(?=["'“‘(]?\p{Lu})/u

/**
 * The sentences of a text, each with its own signs, without the space around it.
 * @example sentencesOf('Ask by 5 p.m. if you can. It helps.') // ['Ask by 5 p.m. if you can.', 'It helps.']
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(border)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** The words of a text: what stands between spaces and holds a letter or a digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
