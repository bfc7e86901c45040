import type { Citation } from '#src/schema/ids.ts'
import type { Law } from '#src/schema/law.ts'

/**
 * How a place in a law is written, in the style that its kind of law uses.
 * @example citeLabel({ cite: '18 U.S.C. 3771', unitStyle: 'parentheses' }, 'b-2') // '18 U.S.C. 3771(b)(2)'
 * @example citeLabel({ cite: 'Code 100.5', unitStyle: 'point' }, '1-7-d') // 'Code 100.5.1(7)(d)'
 */
export function citeLabel(law: Pick<Law, 'cite' | 'unitStyle'>, unit: string | undefined): string {
  if (unit === undefined) return law.cite
  const [first = '', ...rest] = unit.split('-')
  const head = law.unitStyle === 'point' ? `.${first}` : `(${first})`
  return law.cite + head + rest.map((part) => `(${part})`).join('')
}

/** How sure the text of a unit is: that of the longest listed part that covers it, else that of the whole law. */
export function certaintyOf(law: Law, unit: string | undefined): Pick<Law, 'confidence' | 'asOf'> {
  if (unit === undefined) return law
  const covering = law.parts.filter((part) => `${unit}-`.startsWith(`${part.unit}-`))
  return covering.sort((a, b) => b.unit.length - a.unit.length)[0] ?? law
}

/** The citations in order of first use, without repeats. */
export function uniqueCites(cites: readonly Citation[]): readonly Citation[] {
  const seen = new Map(cites.toReversed().map((cite) => [`${cite.law}#${cite.unit ?? ''}`, cite]))
  return [...seen.values()].toReversed()
}
