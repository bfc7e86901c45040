import MiniSearch from 'minisearch'
import type { SearchEntry } from '#src/domain/search-entries.ts'

/** A phrase as people type it, and the words of the guide that it stands for. */
type Synonym = { readonly says: string; readonly means: string }

/** What the search needs, and what the page fetches: built with the site. */
export type SearchData = { readonly entries: readonly SearchEntry[]; readonly synonyms: readonly Synonym[] }

/** A result: what was found, and the words of the guide that matched. */
export type SearchResult = { readonly entry: SearchEntry; readonly matched: readonly string[] }

/** Words that stand in any question and say nothing about it. */
const idle = new Set(
  [
    'a am an and any are as at be been being but by can cant could did didnt do does doesnt doing done dont for from',
    'get gets getting go goes going got had has have having he her hers him his how i if in is isnt it its just keep',
    'keeps let me my of on or our please really she should so still than that the their them then there these they thing',
    'this those to too up us want wants was we were what whats when where which who whom whose why will with wont would',
    'you your',
  ].flatMap((line) => line.split(' ')),
)

/** The words of a text in small letters, without points, accents and the marks between numbers' parts kept. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replaceAll(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '')
}

/**
 * A search over everything. It forgives a misspelling, finds beginnings of words, and knows phrases in people's own
 * words. Results stand with the best first. Nothing leaves the page: it is a function of what was loaded.
 */
export function createSearch({ entries, synonyms }: SearchData): (query: string) => readonly SearchResult[] {
  const index = new MiniSearch<SearchEntry & { readonly id: number }>({
    fields: ['title', 'also', 'about', 'text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => (idle.has(term) ? null : term),
    searchOptions: {
      boost: { title: 4, also: 3, about: 1.5, text: 0.5 },
      weights: { fuzzy: 0.3, prefix: 0.4 },
      prefix: (term) => term.length > 3,
      fuzzy: fuzziness,
      boostDocument: (id) => weightOf[entries[Number(id)]?.kind ?? 'pages'],
    },
  })
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))
  const phrases = synonyms.map(({ says, means }) => ({ says: wordsOf(says), means }))
  const titles = entries.map(({ title }) => wordsOf(title).join(' '))
  return (query) => {
    const all = wordsOf(query)
    const typed = telling(all)
    // Word for word if that stands there, else by the words that say something: "money for the funeral".
    const meant = phrases.flatMap(({ says, means }) => {
      const found = [says, telling(says)].find((phrase, place) => holds(place === 0 ? all : typed, phrase))
      return found === undefined ? [] : [{ says: found, means }]
    })
    const scores = new Map<number, { score: number; matched: Set<string> }>()
    const add = (words: string, weight: number) => {
      const results = index.search(words)
      const best = results[0]?.score ?? 1
      for (const { id, score, terms } of results) {
        const sum = scores.get(Number(id)) ?? { score: 0, matched: new Set<string>() }
        for (const term of terms) sum.matched.add(term)
        scores.set(Number(id), { ...sum, score: sum.score + (weight * score) / best })
      }
    }
    add(typed.join(' '), tuning.typed)
    for (const [id, sum] of scores) if (titles[id] === all.join(' ')) sum.score += tuning.typed
    for (const { means, says } of meant) {
      const isInLonger = meant.some((other) => other.says.length > says.length && holds(other.says, says))
      if (!isInLonger) add(means, tuning.meant[Math.min(says.length, tuning.meant.length) - 1] ?? 0)
    }
    return [...scores]
      .toSorted(([one, a], [other, b]) => b.score - a.score || one - other)
      .flatMap(([id, { matched }]) => {
        const entry = entries[id]
        return entry === undefined ? [] : [{ entry, matched: [...matched] }]
      })
  }
}

/** How much what was typed weighs, and how much a phrase that it holds, by the number of its words. */
const tuning = { typed: 1, meant: [0.3, 0.8, 1.2] }

/** What a person most often looks for stands before what explains it. */
const weightOf: Readonly<Record<SearchEntry['kind'], number>> = {
  ...{ notices: 1.3, stages: 1.2, rights: 1.1, contacts: 1.1, counties: 1, missed: 0.9, told: 0.8, letters: 0.95 },
  ...{ words: 0.9, sheets: 0.8, pages: 0.9, law: 0.6 },
}

/** The words that say something; all of them where none does, as in "who are you". */
function telling(words: readonly string[]): readonly string[] {
  const found = words.filter((word) => !idle.has(word))
  return found.length === 0 ? words : found
}

/** Numbers, as of rules and sections, are meant as they are typed; a word of six letters or more may have two slips. */
function fuzziness(term: string): number | false {
  if (/\d/.test(term) || term.length < 4) return false
  return term.length < 6 ? 1 : 0.25
}

/** Whether a phrase stands in what was typed, a slip in a longer word forgiven. */
function holds(typed: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false
  return typed.some((_, start) => phrase.every((word, place) => isNear(typed[start + place] ?? '', word)))
}

/** Whether two words are the same but for one slip; short words and numbers have to be the same. */
function isNear(typed: string, word: string): boolean {
  if (typed === word) return true
  return word.length >= 5 && !/\d/.test(word) && isOneSlip(typed, word)
}

/** Whether one letter was changed, put in, left out, or swapped with the next. */
function isOneSlip(typed: string, word: string): boolean {
  const start = Array.from(word).findIndex((letter, place) => letter !== typed[place])
  if (start === -1) return typed.length === word.length + 1
  const [rest, other] = [typed.slice(start), word.slice(start)]
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`
  return [rest.slice(1) === other.slice(1), rest.slice(1) === other, rest === other.slice(1), swapped === other].some(
    Boolean,
  )
}
