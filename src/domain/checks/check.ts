import type { Said } from '#src/domain/checks/said.ts'
import { dueOn, freshnessOf, readOn, type Method } from '#src/domain/freshness.ts'
import { compareUrgency, type Urgency } from '#src/domain/urgency.ts'
import type { Source } from '#src/schema/source.ts'

/** The record that a fact stands in. Of a page that is one file, the id is the name of the file in its folder. */
export type RecordName = {
  readonly type: 'contact' | 'county' | 'law' | 'statute' | 'right' | 'law-page' | 'stage' | 'notice' | 'page' | 'file'
  readonly id: string
}

/** What stands in a record, before anybody asks which day it is. */
type Checkable = {
  readonly record: RecordName
  /** Its place in the record, like `phones.0`; empty for the record as a whole. */
  readonly field: string
  /** How a fact about an office is known; undefined for the words of a law, whose confidence says it. */
  readonly method: Method | undefined
  /** What the check has to do. */
  readonly task: Said
  /** The exact question to settle, where the fact is not sure. */
  readonly question: Said | undefined
  /** What the record warns of. */
  readonly note: string | undefined
}

/** One fact with a source: how it is known, when its source was read, when it is next due, what a check has to do. */
export type Check = Checkable &
  Urgency & {
    readonly readOn: string | undefined
    /** The day on which a person last checked it. */
    readonly verifiedOn: string | undefined
    /** The day of the next check; undefined where nobody has made one, so that it is due now. */
    readonly dueOn: string | undefined
  }

/** The day that states are of, and the sources that facts name. */
export type CheckedOn = { readonly today: string; readonly sources: readonly Source[] }

type Proof = { readonly sources: readonly string[]; readonly verifiedOn?: string | undefined }

/** A check of one fact as it stands on a day. */
export function checkOf(
  fact: Checkable & Omit<Urgency, 'state'>,
  { sources, verifiedOn }: Proof,
  { today, sources: known }: CheckedOn,
): Check {
  const verified = verifiedOn === undefined ? {} : { verifiedOn }
  return {
    ...{ ...fact, verifiedOn },
    state: freshnessOf(verified, today),
    readOn: readOn({ sources: [...sources] }, known),
    dueOn: dueOn(verified),
  }
}

/**
 * The order of checks, the most urgent first. Of two that are as urgent, the one that was due first comes first; then
 * the names of their places decide, so that no two of them are equal and the list is the same in every run.
 */
export function compareChecks(a: Check, b: Check): number {
  return compareUrgency(a, b) || compareKeys(a.dueOn ?? '', b.dueOn ?? '') || compareKeys(keyOf(a), keyOf(b))
}

/** The name of the place of a fact, which no other fact has. */
export function keyOf({ record, field }: Pick<Check, 'record' | 'field'>): string {
  return `${record.type}/${record.id}#${field}`
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
