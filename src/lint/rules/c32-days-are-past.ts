import { addDays } from '#src/domain/calendar-day.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { Entry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { isoDate } from '#src/schema/ids.ts'

/**
 * A day on which something was read, checked or changed lies before the day of the check, and a live check after the
 * reading: one in the future would count as made for years. A build runs this check, and refuses a day that lies after its
 * own. The loader does not look at this: what it gives depends on no clock, and `npm run dev` shows the page beside the
 * finding.
 */
export const daysArePast: Rule = { id: 'c32-days-are-past', check }

const dayFields: readonly PropertyKey[] = ['verifiedOn', 'collectedOn', 'on']

type PlacedDay = { readonly entry: Entry<unknown>; readonly path: ValuePath; readonly day: string }

function check({ tree, today }: LintInput): readonly ContentProblem[] {
  const readOn = new Map((tree.sources.value ?? []).map(({ id, collectedOn }) => [id, collectedOn]))
  // Where everything was read in the future, it is the clock of this computer that is wrong.
  if ([...readOn.values()].every((day) => day > today)) return []
  const latest = addDays(today, 1)
  const entries = Object.values(tree)
    .flat()
    .filter((entry) => 'raw' in entry)
  return entries
    .flatMap((entry) => daysIn(entry, entry.raw, []))
    .flatMap((placed) => {
      const { entry, path, day } = placed
      const wording = wordFuture(placed, { today, latest }) ?? wordTooEarly(placed, readOn)
      if (wording === undefined) return []
      const message = `"${String(path.at(-1))}" is ${day}, ${wording.message}`
      return [{ file: entry.file, ...entry.at(path), rule: daysArePast.id, message, fix: wording.fix }]
    })
}

function daysIn(entry: Entry<unknown>, value: unknown, path: ValuePath): readonly PlacedDay[] {
  return entriesOf(value).flatMap(([key, inner]): readonly PlacedDay[] => {
    if (typeof inner !== 'string') return daysIn(entry, inner, [...path, key])
    const isDay = dayFields.includes(key) && isoDate.safeParse(inner).success
    return isDay ? [{ entry, path: [...path, key], day: inner }] : []
  })
}

type Wording = { readonly message: string; readonly fix: string }

/** Far enough east of the computer that checks it is tomorrow already. */
function wordFuture(
  { day }: PlacedDay,
  { today, latest }: { readonly today: string; readonly latest: string },
): Wording | undefined {
  if (day > latest) return { message: `and today is ${today}.`, fix: 'Write the day on which it was done.' }
  return day < '2000' ? { message: 'long before this guide.', fix: 'Write the day on which it was done.' } : undefined
}

/** A source that was added later is read after an earlier check, so the one that was read first counts. */
function wordTooEarly({ entry, path, day }: PlacedDay, readOn: ReadonlyMap<string, string>): Wording | undefined {
  if (path.at(-1) !== 'verifiedOn') return undefined
  const sources = entriesOf(valueAt(entry.raw, [...path.slice(0, -1), 'sources'])).map(([, id]) => String(id))
  const [first] = sources.flatMap((id) => readOn.get(id) ?? []).sort()
  if (first === undefined || first <= day) return undefined
  const fix = 'Write the day of a live check, or take it away until somebody has made one.'
  return { message: `and its sources were first read on ${first}.`, fix }
}
