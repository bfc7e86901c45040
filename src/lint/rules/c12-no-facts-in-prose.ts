import { flatBody } from '#src/lint/flat-body.ts'
import { givenWords, recordWords } from '#src/lint/record-words.ts'
import type { RecordWords } from '#src/lint/record-words.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import { typedFacts, typedNumbers, unknownCodes } from '#src/lint/typed-facts.ts'
import type { TypedFact } from '#src/lint/typed-facts.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, ProseEntry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

/** No phone number, section number or address is typed into words: the same fact then cannot differ in two places. */
export const noFactsInProse: Rule = { id: 'c12-no-facts-in-prose', check }

type Finder = (text: string) => readonly TypedFact[]

function check({ tree }: LintInput): readonly ContentProblem[] {
  const codes = shortCodes(tree)
  const all: Finder = (text) => [...typedFacts(text), ...unknownCodes(text, codes)]
  return [
    ...recordWords(tree).flatMap((words) => inRecord(words, all)),
    ...givenWords(tree).flatMap((words) => inRecord(words, typedNumbers)),
    ...proseEntries(tree).flatMap((entry) => inBody(entry, all)),
  ]
}

/** The numbers that offices have, broken records included: the words may name a short one, for it is known by heart. */
function shortCodes({ contacts }: ContentTree): ReadonlySet<string> {
  const phones = contacts.flatMap(({ raw }) => entriesOf(valueAt(raw, ['phones'])))
  return new Set(phones.map(([, phone]) => String(valueAt(phone, ['number']))))
}

function inRecord({ file, at, text }: RecordWords, find: Finder): readonly ContentProblem[] {
  return find(text).map((found) => ({ file, ...at(), rule: noFactsInProse.id, ...word(found) }))
}

function inBody(entry: ProseEntry<unknown>, find: Finder): readonly ContentProblem[] {
  const { text, placeOf } = flatBody(entry)
  return find(text).map((found) => ({
    file: entry.file,
    ...placeOf(found.index),
    rule: noFactsInProse.id,
    ...word(found),
  }))
}

function word({ what, text, fix }: TypedFact): { message: string; fix: string } {
  return { message: `${what}, "${text}", is typed into the text.`, fix }
}
