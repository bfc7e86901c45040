/**
 * Whether what was typed so far can be meant for one of the names: capitals, accents, points, spaces and the word
 * "county" play no part, "Saint", "Sainte" and "Ste." are "St.", and one slip of the finger is forgiven.
 * @param query what was typed, any part of a name from the beginning of a word
 * @example isMeant('sante genvieve', ['Ste. Genevieve']) // false: two slips
 */
export function isMeant(query: string, names: readonly string[]): boolean {
  const typed = spellings(query).map((words) => words.join(''))
  if (typed.includes('')) return true
  const known = names.flatMap(spellings).flatMap(wordStarts)
  return typed.some((text) => known.some((rest) => isNearStart(text, rest)))
}

/** A text as its words, and the same without the words that say nothing, where others are left. */
function spellings(text: string): readonly (readonly string[])[] {
  const words = plainWords(text)
  const telling = words.filter((word) => !idle.has(word))
  return telling.length === 0 ? [words] : [words, telling]
}

const saints = new Set(['saint', 'sainte', 'ste'])
const idle = new Set(['county', 'city', 'of'])

function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}.’'`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (saints.has(word) ? 'st' : word))
}

/** The name from each of its words on, without spaces: one may begin with any of them. */
function wordStarts(words: readonly string[]): readonly string[] {
  return words.map((_, index) => words.slice(index).join(''))
}

function isNearStart(typed: string, name: string): boolean {
  if (name.startsWith(typed)) return true
  if (typed.length < 3) return false
  // One slip makes what was typed as long as the name's start, or one letter longer or shorter.
  return [-1, 0, 1].some((change) => isOneSlip(typed, name.slice(0, typed.length + change)))
}

/** Whether one letter more, less or other, or two neighbours exchanged, turn one text into the other. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const rest = (text: string, by: number) => text.slice(start + by)
  if (long.length - short.length === 1) return rest(short, 0) === rest(long, 1)
  if (long.length !== short.length) return false
  const isOther = rest(short, 1) === rest(long, 1)
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start]
  return isOther || (isSwapped && rest(short, 2) === rest(long, 2))
}
