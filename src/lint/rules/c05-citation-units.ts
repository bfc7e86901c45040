import { printedLaws } from '#src/lint/printed-laws.ts'
import type { PrintedLaw } from '#src/lint/printed-laws.ts'
import { missedUnit } from '#src/lint/unit-in-id.ts'
import { namedInFiles } from '#src/lint/uses.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import type { PlacedReference } from '#src/loader/inspect-part.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'
import type { LawRecord } from '#src/schema/law.ts'

/**
 * Each unit can be written in the style of its law: "1-7-d" as ".1(7)(d)" or as "(1)(7)(d)". Where the guide prints the
 * law, the unit stands in its newest text. A right that is called after a unit names it first.
 */
export const citationUnits: Rule = { id: 'c05-citation-units', check }

type Cited = { readonly file: string; readonly law: string; readonly unit: string; readonly at: Position }

function check({ tree }: LintInput): readonly ContentProblem[] {
  const laws = new Map((tree.laws.value ?? []).map((law) => [law.id, law]))
  const cited = [
    ...namedInFiles(tree).flatMap(({ file, references }) => citesIn(file, references)),
    ...partsOfLaws(tree.laws),
  ]
  const printed = printedLaws(tree)
  const misplaced = cited.flatMap((cite) => {
    const misspelt = checkUnit(cite, laws.get(cite.law))
    return misspelt.length > 0 ? misspelt : checkPlace(cite, printed.get(cite.law))
  })
  // What is not in the law at all is told once.
  const told = new Set(misplaced.map(({ file }) => file))
  return [...misplaced, ...checkIds(tree, printed).filter(({ file }) => !told.has(file))]
}

/** A right that is called after a unit names it first: its address, and what it is compared with, speak of the same. */
function checkIds({ rights }: ContentTree, printed: ReadonlyMap<string, PrintedLaw>): readonly ContentProblem[] {
  return rights.flatMap((entry): readonly ContentProblem[] => {
    const missed = missedUnit(entry, printed)
    if (missed === undefined) return []
    const unit = missed.unit ?? ''
    const message = `The right "${entry.id}" is called after the unit "${unit}", and does not name it first.`
    const fix = `Name law ${missed.law}, unit '${unit}' here. If the law has moved it, rename the file: task 9 of content/README.md.`
    const path = ['units', 0, 'unit']
    const place = valueAt(entry.raw, path) === undefined ? path.slice(0, 2) : path
    return [{ file: entry.file, ...entry.at(place), rule: citationUnits.id, message, fix }]
  })
}

function citesIn(file: string, references: readonly PlacedReference[]): readonly Cited[] {
  return references.flatMap(({ id, unit, at, unitAt = at }) =>
    unit === undefined ? [] : [{ file, law: id, unit, at: unitAt }],
  )
}

function partsOfLaws(entry: Entry<unknown>): readonly Cited[] {
  return pathsTo(entry.raw, ['*', 'parts', '*', 'unit']).flatMap((path) => {
    const law = valueAt(entry.raw, [path[0] ?? 0, 'id'])
    const unit = valueAt(entry.raw, path)
    return typeof law === 'string' && typeof unit === 'string'
      ? [{ file: entry.file, law, unit, at: entry.at(path) }]
      : []
  })
}

function checkUnit({ file, unit, at }: Cited, law: LawRecord | undefined): readonly ContentProblem[] {
  // An unknown law is told by the loader.
  if (law === undefined) return []
  const where = { file, ...at, rule: citationUnits.id }
  if (!/^[0-9a-z]+(-[0-9a-z]+)*$/i.test(unit)) {
    const fix = 'Join its numbers and letters by single hyphens, like "1-7-d".'
    return [{ ...where, message: `"${unit}" is not a unit.`, fix }]
  }
  if (law.unitStyle === 'point' && !/^\d+(-|$)/.test(unit)) {
    const message = `The unit "${unit}" does not begin with a number, and ${law.cite} is cited with a point and a number.`
    return [{ ...where, message, fix: 'Begin with the subsection, like "1-7-d", or change unitStyle in laws.yml.' }]
  }
  return []
}

function checkPlace({ file, unit, at }: Cited, law: PrintedLaw | undefined): readonly ContentProblem[] {
  const units = law?.units.map((one) => one.unit)
  if (units === undefined || units.includes(unit)) return []
  const message = `The text of the law has no unit "${unit}".`
  const fix = didYouMean(unit, units, 'Look for the place in statutes/.')
  return [{ file, ...at, rule: citationUnits.id, message, fix }]
}
