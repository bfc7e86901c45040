import type { PrintedLaw } from '#src/lint/printed-laws.ts'
import type { RightRecord } from '#src/schema/right.ts'

/** What a printed law says of asking, for the unit that gives a right. */
export type AskingInLaw = {
  readonly file: string
  /** The unit, as problems name it. */
  readonly place: string
  /** Where a written request is wanted: in the words of the unit, in those that lead to it, or nowhere. */
  readonly written: 'own' | 'leading' | 'nowhere'
  readonly namesRequest: boolean
}

const writtenRequest = /\b(?:written request|request(?:ed)? in writing)/i

/**
 * What the law says of asking for a right. The introduction of a law, its unit "1", speaks of crimes and not of rights.
 * @returns undefined where the guide does not print the unit
 */
export function askingInLaw(
  { units: [cite] }: RightRecord,
  laws: ReadonlyMap<string, PrintedLaw>,
): AskingInLaw | undefined {
  const { law: id, unit } = cite ?? {}
  const law = laws.get(id ?? '')
  if (id === undefined || unit === undefined || law === undefined) return undefined
  const own = law.units.find((one) => one.unit === unit)?.text
  if (own === undefined) return undefined
  const above = law.units.filter((one) => one.unit.includes('-') && unit.startsWith(`${one.unit}-`))
  const leading = above.map(({ text }) => text).join(' ')
  const found = [['own', own] as const, ['leading', leading] as const].find(([, text]) => writtenRequest.test(text))
  return {
    file: law.file,
    place: `${id}, ${unit}`,
    written: found?.[0] ?? 'nowhere',
    namesRequest: /\brequest/i.test(`${own} ${leading}`),
  }
}
