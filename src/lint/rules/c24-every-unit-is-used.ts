import { printedLaws } from '#src/lint/printed-laws.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import { missedUnit } from '#src/lint/unit-in-id.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'

/**
 * Every unit of a law that the guide prints is a right, leads to parts that are rights, is a rule that rights use, or
 * is excused with a reason: so that no right in the law is forgotten.
 */
export const everyUnitIsUsed: Rule = { id: 'c24-every-unit-is-used', check }

function check({ tree }: LintInput): readonly ContentProblem[] {
  // While a right cannot be read, nobody knows what it rests on: its own problem is told, and not what follows from it.
  if (tree.rights.some(({ value }) => value === undefined)) return []
  const printed = printedLaws(tree)
  const missed = tree.rights.flatMap((right) => missedUnit(right, printed) ?? [])
  const cited = tree.rights.flatMap(({ value }) => value?.units ?? [])
  return tree.lawPages.flatMap(({ file, value, at }) =>
    (value?.units ?? []).flatMap(({ unit, ruleOf, noRight }, index): readonly ContentProblem[] => {
      const isRight = cited.some((cite) => cite.law === value?.law && `${cite.unit ?? ''}-`.startsWith(`${unit}-`))
      const reasons = [isRight, ruleOf !== undefined, noRight !== undefined].filter(Boolean).length
      if (reasons === 1 || (reasons === 2 && isRight && ruleOf !== undefined)) return []
      const where = { file, ...at(['units', index, 'unit']), rule: everyUnitIsUsed.id }
      // The right that is called after the unit names another, and is told of it.
      if (missed.some((cite) => cite.law === value?.law && cite.unit === unit)) return []
      if (reasons > 0) {
        const message = `The unit "${unit}" is used by a right, and "noRight" says that none uses it.`
        return [{ ...where, message, fix: 'Take "noRight" away.' }]
      }
      const fix = `Write a right whose units name "${unit}", or say here which rights use it (ruleOf) or why none does (noRight).`
      return [{ ...where, message: `No right rests on the unit "${unit}".`, fix }]
    }),
  )
}
