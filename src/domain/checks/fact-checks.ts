import { compareChecks, type Check, type CheckedOn } from '#src/domain/checks/check.ts'
import { lawChecks, statuteChecks, type CheckedLaw } from '#src/domain/checks/law-checks.ts'
import { contactOffice, countyOffice, officeChecks, type CheckedOffice } from '#src/domain/checks/office-checks.ts'
import type { OpenRecords } from '#src/domain/checks/open-points.ts'
import type { Freshness } from '#src/domain/freshness.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What facts are read from: a guide, or as much of one as could be read. */
export type CheckedRecords = Pick<Guide, 'contacts' | 'statutes' | 'rights' | 'sources'> &
  OpenRecords & {
    readonly counties: Pick<Guide['counties'], 'general' | 'list'>
    readonly laws: readonly CheckedLaw[]
  }

/** Every fact with a source, as it stands on a day: the most urgent check first, what is fresh last. */
export function factChecks(records: CheckedRecords, today: string): readonly Check[] {
  const on: CheckedOn = { today, sources: records.sources }
  const { laws, statutes } = records
  return [
    ...officesOf(records).flatMap((office) => officeChecks(office, on)),
    ...laws.flatMap((law) => {
      const hasText = statutes.some((statute) => statute.law === law.id)
      return lawChecks(law, hasText, on)
    }),
    ...statutes.flatMap((statute) =>
      laws.filter(({ id }) => id === statute.law).flatMap((law) => statuteChecks(statute, law, on)),
    ),
  ].toSorted(compareChecks)
}

/** Every office that facts are of. */
export function officesOf({ contacts, counties }: CheckedRecords): readonly CheckedOffice[] {
  return [...contacts.map(contactOffice), ...counties.list.map(countyOffice)]
}

/** How many facts are due, due soon, and fresh. */
export function countStates(checks: readonly Check[]): Readonly<Record<Freshness, number>> {
  const count = (state: Freshness) => checks.filter((check) => check.state === state).length
  return { due: count('due'), soon: count('soon'), fresh: count('fresh') }
}

/**
 * The newest day that the records name: on which a source was read or a check was made. Pages say states of this day, so
 * that the same content gives the same page whenever it is built.
 */
export function newestDay({ sources }: CheckedRecords, verified: readonly (string | undefined)[]): string {
  return [...sources.map(({ collectedOn }) => collectedOn), ...verified]
    .flatMap((day) => day ?? [])
    .reduce((newest, day) => (day > newest ? day : newest), '')
}
