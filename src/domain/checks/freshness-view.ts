import type { Check } from '#src/domain/checks/check.ts'
import { countStates, factChecks, newestDay, type CheckedRecords } from '#src/domain/checks/fact-checks.ts'
import { followUps, type FollowUp, type FollowUpKind } from '#src/domain/checks/follow-ups.ts'
import type { Freshness } from '#src/domain/freshness.ts'

/** How many of each kind the page names: it is read on a phone, and the command prints all. */
export const mostShown = 4

/** Some things of one kind, and how many there are. */
type Group<Kind, Item> = { readonly kind: Kind; readonly count: number; readonly items: readonly Item[] }

/** What the page about checks shows. */
export type FreshnessView = {
  /** The day that the states are of: the newest in the records, so that each build gives the same page. */
  readonly day: string
  readonly counts: Readonly<Record<Freshness, number>>
  readonly total: number
  /** How many facts a person has checked at any time. */
  readonly checked: number
  /** The checks that are due or soon will be, by kind; the kind with the most urgent one first. */
  readonly groups: readonly Group<Check['kind'], Check>[]
  readonly questions: readonly Group<FollowUpKind, FollowUp>[]
}

/** The view of the page about checks. */
export function freshnessView(records: CheckedRecords): FreshnessView {
  // Which day it is does not change what was checked when.
  const made = factChecks(records, '').flatMap(({ verifiedOn }) => verifiedOn ?? [])
  const day = newestDay(records, made)
  const checks = factChecks(records, day)
  const called = checks.filter(({ state }) => state !== 'fresh')
  return {
    day,
    counts: countStates(checks),
    total: checks.length,
    checked: made.length,
    groups: grouped(called, ({ kind }) => kind),
    questions: grouped(followUps(records, checks), ({ kind }) => kind),
  }
}

/** Groups in the order of their first items. */
function grouped<Kind, Item>(items: readonly Item[], kindOf: (item: Item) => Kind): readonly Group<Kind, Item>[] {
  return [...new Set(items.map(kindOf))].map((kind) => {
    const alike = items.filter((item) => kindOf(item) === kind)
    return { kind, count: alike.length, items: alike.slice(0, mostShown) }
  })
}
