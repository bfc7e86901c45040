import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'
import { tellingWordIn } from '#src/loader/telling-words.ts'

const rule = 'neutral'

/**
 * A problem for every name or title that somebody else may read and that tells what it is about, and for every name in a
 * phone that ends in the digits of another number.
 */
export function checkNeutral(tree: ContentTree): readonly ContentProblem[] {
  const { site, wallet, dates, hearingPlan, contacts, pages } = tree
  const seen: readonly (readonly [Entry<unknown>, ...string[]])[] = [
    [site, 'name', 'oneFile'],
    [wallet, 'title', 'contacts.*.words'],
    [dates, 'list.*.calendarTitle'],
    [hearingPlan, 'sheetTitle'],
    ...contacts.map((entry) => [entry, 'neutralName'] as const),
    ...pages.map((entry) => [entry, 'title'] as const),
  ]
  return [
    ...seen.flatMap(([entry, ...patterns]) => patterns.flatMap((pattern) => tellingAt(entry, pattern))),
    ...contacts.flatMap(checkDigits),
  ]
}

function tellingAt(entry: Entry<unknown>, pattern: string): readonly ContentProblem[] {
  return pathsTo(entry.raw, pattern.split('.')).flatMap((path): readonly ContentProblem[] => {
    const words = valueAt(entry.raw, path)
    const word = typeof words === 'string' ? tellingWordIn(words) : undefined
    if (word === undefined) return []
    const message = `"${word}" tells whoever sees this what it is about.`
    const fix = 'Say it in words that could stand on anybody’s phone, like "State office".'
    return [{ file: entry.file, ...entry.at(path), rule, message, fix }]
  })
}

/** The digits are how a reader knows the number again, so after a change of the number they lead astray. */
function checkDigits({ file, value, at }: ContentTree['contacts'][number]): readonly ContentProblem[] {
  const digits = /\d{3,}$/.exec(value?.neutralName ?? '')?.[0]
  if (value === undefined || digits === undefined) return []
  const numbers = value.phones.map(({ number }) => number)
  if (numbers.some((number) => number.replaceAll('-', '').endsWith(digits))) return []
  const message = `No number of this office ends in ${digits}.`
  const fix =
    numbers.length === 0
      ? 'Take the digits away.'
      : `Its numbers: ${numbers.join(', ')}. Correct the one that is wrong: the name or the number.`
  return [{ file, ...at(['neutralName']), rule, message, fix }]
}
