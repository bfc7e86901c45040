import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import type { Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import type { PlacedReference } from '#src/loader/inspect-part.ts'
import { pathsTo, referenceFields, referencesIn } from '#src/loader/reference-fields.ts'
import type { ReferenceField } from '#src/loader/reference-fields.ts'
import type { Law } from '#src/schema/law.ts'

/** Each unit can be written in the style of its law: "1-7-d" as ".1(7)(d)" or as "(1)(7)(d)". */
export const citationUnits: Rule = { id: 'c05-citation-units', level: 'problem', check }

type Cited = { readonly file: string; readonly law: string; readonly unit: string; readonly at: Position }

function check({ tree }: LintInput): readonly ContentProblem[] {
  const laws = new Map((tree.laws.value ?? []).map((law) => [law.id, law]))
  const inRecords = (entries: readonly Entry<unknown>[], fields: readonly ReferenceField[]): readonly Cited[] =>
    entries.flatMap((entry) => citesIn(entry.file, referencesIn(entry, fields)))
  const cited = [
    ...inRecords([tree.journey], referenceFields.journey),
    ...inRecords(tree.stages, referenceFields.stages),
    ...inRecords(tree.rights, referenceFields.rights),
    ...inRecords(tree.stageSheets, referenceFields.stageSheets),
    ...[...tree.stages, ...tree.pages].flatMap(({ file, parts }) =>
      parts.flatMap((part) => citesIn(file, part.facts.references)),
    ),
    ...partsOfLaws(tree.laws),
  ]
  return cited.flatMap((cite) => checkUnit(cite, laws.get(cite.law)))
}

function citesIn(file: string, references: readonly PlacedReference[]): readonly Cited[] {
  return references.flatMap(({ id, unit, at }) => (unit === undefined ? [] : [{ file, law: id, unit, at }]))
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

function checkUnit({ file, unit, at }: Cited, law: Law | undefined): readonly ContentProblem[] {
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
