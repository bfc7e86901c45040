import { printedLaws, unitsAround } from '#src/lint/printed-laws.ts'
import type { PrintedLaw } from '#src/lint/printed-laws.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { Statement } from '#src/lint/statements.ts'
import { timesIn } from '#src/lint/times.ts'
import type { Time } from '#src/lint/times.ts'
import { missedUnit } from '#src/lint/unit-in-id.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import type { Proof } from '#src/loader/flat-paragraph.ts'
import type { Citation } from '#src/schema/ids.ts'

/**
 * A time that stands before a law, or is the time limit of a right, is in the text of that law, in digits or in words.
 * Whoever believes another number writes too late. Only laws that the guide prints can be compared.
 */
export const timesAreInTheLaw: Rule = { id: 'c28-times-are-in-the-law', check }

type Timed = Pick<Statement, 'file' | 'at' | 'text' | 'proofs'>

function check({ tree, statements }: LintInput): readonly ContentProblem[] {
  const laws = printedLaws(tree)
  // A right that does not name the unit it is called after is told of that; what it says of times fits the other unit.
  const stray = tree.rights.filter((right) => missedUnit(right, laws) !== undefined)
  const rights = new Map(tree.rights.map((right) => [right.id, stray.includes(right) ? undefined : right.value?.units]))
  const timedWords = [...statements, ...inRights(tree), ...inLawPages(tree)].flatMap((timed) => {
    const cites = citesOf(timed.proofs, rights)
    if (cites === undefined || cites.some(({ law }) => !laws.has(law))) return []
    if (stray.some(({ file }) => file === timed.file)) return []
    return checkTimes(timed, cites, laws)
  })
  return [...timedWords, ...checkOffsets(tree)]
}

/** A day that is counted from another lies as far from it as its name or its rule says. */
function checkOffsets({ dates: { file, value, at } }: ContentTree): readonly ContentProblem[] {
  return (value?.list ?? []).flatMap(({ name, rule, offset }, index): readonly ContentProblem[] => {
    const said = timesIn(`${name}. ${rule.words}`)
    const length = `${String(Math.abs(offset))} day`
    if (offset === 0 || said.some((known) => known.length === length)) return []
    const message = `The offset is ${String(offset)} days, and the words say ${listOf(said)}.`
    const fix = 'Write the same number of days in both: below zero for days before, a week is 7.'
    return [{ file, ...at(['list', index, 'offset']), rule: timesAreInTheLaw.id, message, fix }]
  })
}

function listOf(times: readonly Time[]): string {
  return [...new Set(times.map(({ words }) => `"${words}"`))].join(', ') || 'no time'
}

/** The places in laws behind a statement; nothing where something else stands behind it, too, or nothing at all. */
function citesOf(
  proofs: readonly Proof[],
  rights: ReadonlyMap<string, readonly Citation[] | undefined>,
): readonly Citation[] | undefined {
  const places = proofs.map(({ kind, id, unit }): readonly Citation[] | undefined => {
    if (kind === 'right') return rights.get(id)
    return kind === 'law' ? [{ law: id, unit }] : undefined
  })
  const known = places.flatMap((cites) => cites ?? [])
  return known.length === 0 || places.includes(undefined) ? undefined : known
}

function checkTimes(
  { file, at, text }: Timed,
  cites: readonly Citation[],
  laws: ReadonlyMap<string, PrintedLaw>,
): readonly ContentProblem[] {
  const behind = cites.flatMap(({ law, unit }) => {
    const printed = laws.get(law)
    return printed === undefined ? [] : unitsAround(printed, unit).flatMap((one) => timesIn(one.text))
  })
  return timesIn(text)
    .filter(({ length }) => behind.every((known) => known.length !== length))
    .map(({ words }) => {
      const places = [...new Set(cites.map(({ law, unit }) => (unit === undefined ? law : `${law}, ${unit}`)))]
      const message = `"${words}" is not in the law behind it (${places.join('; ')}), which says ${listOf(behind)}.`
      const files = [...new Set(cites.flatMap(({ law }) => laws.get(law)?.file ?? []))].join(' and ')
      const fix = `Compare the number with ${files}. Correct it here, or cite the part of the law that says it.`
      return { file, ...at, rule: timesAreInTheLaw.id, message, fix }
    })
}

/** What a right says of times beside its plain words, which are a statement already. */
function inRights({ rights }: ContentTree): readonly Timed[] {
  return rights.flatMap(({ id, file, value, at }) => {
    const proofs: readonly Proof[] = [{ kind: 'right', id }]
    return (['title', 'timeLimit'] as const).flatMap((field) => {
      const text = value?.[field]
      return text === undefined ? [] : [{ file, at: at([field]), text, proofs }]
    })
  })
}

/** What the changes of a law mean is said of the whole law. */
function inLawPages({ lawPages }: ContentTree): readonly Timed[] {
  return lawPages.flatMap(({ file, value, at }) =>
    (value?.changes.meaning ?? []).map((text, index) => {
      const proofs: readonly Proof[] = [{ kind: 'law', id: value?.law ?? '' }]
      return { file, at: at(['changes', 'meaning', index]), text, proofs }
    }),
  )
}
