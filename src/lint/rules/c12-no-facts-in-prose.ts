import { ourTexts } from '#src/lint/our-texts.ts'
import type { OurText } from '#src/lint/our-texts.ts'
import { givenWords } from '#src/lint/record-words.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import { typedFacts, typedNumbers, unknownCodes } from '#src/lint/typed-facts.ts'
import type { TypedFact } from '#src/lint/typed-facts.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'

/** No phone number, section number or address is typed into words: the same fact then cannot differ in two places. */
export const noFactsInProse: Rule = { id: 'c12-no-facts-in-prose', check }

function check({ tree }: LintInput): readonly ContentProblem[] {
  const codes = shortCodes(tree)
  const given = givenWords(tree).map(({ file, text, at }) => ({ file, text, placeOf: at }))
  return [
    ...ourTexts(tree).flatMap((text) => inText(text, (words) => [...typedFacts(words), ...unknownCodes(words, codes)])),
    ...given.flatMap((text) => inText(text, typedNumbers)),
  ]
}

/** The numbers that offices have, broken records included: the words may name a short one, for it is known by heart. */
function shortCodes({ contacts }: ContentTree): ReadonlySet<string> {
  const phones = contacts.flatMap(({ raw }) => entriesOf(valueAt(raw, ['phones'])))
  return new Set(phones.map(([, phone]) => String(valueAt(phone, ['number']))))
}

function inText(
  { file, text, placeOf }: OurText,
  find: (text: string) => readonly TypedFact[],
): readonly ContentProblem[] {
  return find(text).map(({ what, text: typed, index, fix }) => {
    const message = `${what}, "${typed}", is typed into the text.`
    return { file, ...placeOf(index), rule: noFactsInProse.id, message, fix }
  })
}
