import { compareText } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { textHash } from '#src/loader/text-hash.ts'
import type { StatuteRecord } from '#src/schema/statute.ts'

/** A problem for every word of a law that changed unnoticed, and for every unit that a law's page forgets or invents. */
export function checkStatutes(tree: ContentTree): readonly ContentProblem[] {
  return [
    ...tree.statutes.flatMap(checkText),
    ...tree.lawPages.flatMap((page) => checkPage(page, tree.statutes)),
    ...checkParts(tree),
    ...checkPrinted(tree),
  ]
}

type Wording = { readonly message: string; readonly fix: string }

function problem(entry: Entry<unknown>, path: ValuePath, wording: Wording): ContentProblem {
  return { file: entry.file, ...entry.at(path), rule: 'statute', ...wording }
}

/** How sure the words of a unit are is written once: with the text, where the guide has it. */
function checkParts({ laws, statutes }: ContentTree): readonly ContentProblem[] {
  return (laws.value ?? []).flatMap(({ id, parts }, index) => {
    const text = statutes.find(({ value }) => value?.law === id)
    if (parts === undefined || text === undefined) return []
    const message = `The certainty of each unit stands in ${text.file} already.`
    return [problem(laws, [index, 'parts'], { message, fix: 'Take "parts" away here.' })]
  })
}

/** The text of a law is there to be printed: without its page, the rights that rest on it lead nowhere. */
function checkPrinted({ statutes, lawPages, laws }: ContentTree): readonly ContentProblem[] {
  const known = new Set((laws.value ?? []).map(({ id }) => id))
  return statutes.flatMap((entry) => {
    const law = entry.value?.law
    // A law that does not exist is told where ids are checked, and a page that cannot be read with its own fields.
    if (law === undefined || !known.has(law)) return []
    if (lawPages.some(({ value }) => value === undefined || value.law === law)) return []
    const message = `The law "${law}" has its text here, and no page.`
    return [problem(entry, ['law'], { message, fix: 'Write its page in law-pages/, or put it back.' })]
  })
}

function checkText(entry: Entry<StatuteRecord>): readonly ContentProblem[] {
  const { value } = entry
  if (value === undefined) return []
  const readings = value.readings.map(({ id }) => id)
  return value.units.flatMap(({ unit, reading, hash, text }, index) => {
    const first = value.units.findIndex((other) => other.unit === unit)
    const found = textHash(text)
    return [
      ...(first === index
        ? []
        : [
            problem(entry, ['units', index, 'unit'], {
              message: `The unit "${unit}" stands here twice.`,
              fix: 'Take one away.',
            }),
          ]),
      ...(readings.includes(reading)
        ? []
        : [
            problem(entry, ['units', index, 'reading'], {
              message: `There is no reading "${reading}".`,
              fix: didYouMean(reading, readings, `The readings are: ${readings.join(', ')}.`),
            }),
          ]),
      ...(hash === found
        ? []
        : [
            problem(entry, ['units', index, 'text'], {
              message: `The words of unit ${unit} are not those that were checked.`,
              fix: `Put them back. If the official text says so, and a second person has compared it, write hash: ${found}`,
            }),
          ]),
    ]
  })
}

function checkPage(
  entry: ContentTree['lawPages'][number],
  statutes: ContentTree['statutes'],
): readonly ContentProblem[] {
  const { value } = entry
  if (value === undefined) return []
  const texts = [value.current, value.older].map((id) => statutes.find((statute) => statute.id === id)?.value)
  // A text that is not there or broken is told elsewhere.
  if (texts.some((text) => text === undefined)) return []
  const strange = (['current', 'older'] as const).flatMap((key, index) =>
    texts[index]?.law === value.law
      ? []
      : [
          problem(entry, [key], {
            message: `The text "${value[key]}" is of another law.`,
            fix: 'Name a text of this law.',
          }),
        ],
  )
  const newest = newestOf(statutes.filter((statute) => statute.value?.law === value.law).map(({ id }) => id))
  const outdated =
    strange.length > 0 || newest === undefined || newest === value.current
      ? []
      : [
          problem(entry, ['current'], {
            message: `"${value.current}" is not the newest text of this law.`,
            fix: `Write current: ${newest}, and name the one before it as older.`,
          }),
        ]
  const inTexts = [...new Set(texts.flatMap((text) => text?.units.map(({ unit }) => unit) ?? []))]
  const here = value.units.map(({ unit }) => unit)
  return [
    ...strange,
    ...outdated,
    ...inTexts
      .filter((unit) => !here.includes(unit))
      .map((unit) =>
        problem(entry, ['units'], {
          message: `The unit "${unit}" of the law is not here.`,
          fix: 'Add it, with plain words.',
        }),
      ),
    ...here.flatMap((unit, index) =>
      inTexts.includes(unit) && here.indexOf(unit) === index
        ? []
        : [
            problem(entry, ['units', index, 'unit'], {
              message: inTexts.includes(unit)
                ? `The unit "${unit}" stands here twice.`
                : `The law has no unit "${unit}".`,
              fix: didYouMean(
                unit,
                inTexts.filter((known) => !here.includes(known)),
                'Correct it, or take it away.',
              ),
            }),
          ],
    ),
  ]
}

/** The name of a text ends in its year, so the newest of one law is the last in the alphabet. */
function newestOf(ids: readonly string[]): string | undefined {
  return ids.toSorted(compareText).at(-1)
}
