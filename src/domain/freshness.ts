import { addDays } from '#src/domain/calendar-day.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { County } from '#src/schema/county.ts'
import type { Source } from '#src/schema/source.ts'

/** A fact with where it comes from: a number, an address, a link, hours, languages. */
export type ProvenFact = Pick<Contact['phones'][number], 'confidence' | 'sources' | 'verifiedOn'>

/** How a fact is known, from the kinds and the number of its sources. */
export type Method = 'official' | 'two' | 'single' | 'old'

/** Whether a live check is due now, due within the warning, or neither. */
export type Freshness = 'due' | 'soon' | 'fresh'

/** For how many days a live check holds, and how many days before its end it is called for. */
const days = { holds: 180, warning: 30 }

const officialKinds: readonly Source['kind'][] = ['agency', 'court', 'statute']

/** How a fact is known. What is confirmed and not from the office's own page rests on two sources that agree. */
export function methodOf({ confidence, sources: ids }: ProvenFact, sources: readonly Source[]): Method {
  if (confidence !== 'confirmed') return confidence
  const isOfficial = sources.some(({ id, kind }) => ids.includes(id) && officialKinds.includes(kind))
  return isOfficial ? 'official' : 'two'
}

/** The day on which the newest saved copy behind a fact was read, as `2026-11-21`; undefined without a source. */
export function readOn({ sources: ids }: ProvenFact, sources: readonly Source[]): string | undefined {
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ collectedOn }) => collectedOn)
    .toSorted()
    .at(-1)
}

/**
 * The day on which a live check is due again; undefined where none was made, so that one is due now.
 * @example dueOn({ confidence: 'confirmed', sources: [], verifiedOn: '2026-01-01' }) // '2026-06-30'
 */
export function dueOn({ verifiedOn }: ProvenFact): string | undefined {
  return verifiedOn === undefined ? undefined : addDays(verifiedOn, days.holds)
}

/** What a fact needs on a day. A check that was made on a later day than today counts as made. */
export function freshnessOf(fact: ProvenFact, today: string): Freshness {
  const due = dueOn(fact)
  if (due === undefined || due <= today) return 'due'
  return addDays(due, -days.warning) <= today ? 'soon' : 'fresh'
}

/** One fact about an office, with what it says and what kind of check it needs. */
export type PlacedFact = {
  readonly says: string
  readonly check: 'call' | 'write' | 'open' | 'ask'
  readonly fact: ProvenFact
}

type Office = Pick<County, 'phones' | 'emails' | 'links'> & Partial<Pick<Contact, 'address' | 'hours' | 'languages'>>

/** Every fact about an office in the order of its card, each with its own proof. */
export function factsOf({ phones, emails, links, address, hours, languages }: Office): readonly PlacedFact[] {
  const asked = [hours, languages].flatMap((fact) => (fact === undefined ? [] : [{ fact, says: fact.words }]))
  return [
    ...phones.map((fact) => ({ fact, says: fact.number, check: 'call' as const })),
    ...emails.map((fact) => ({ fact, says: fact.address, check: 'write' as const })),
    ...links.map((fact) => ({ fact, says: fact.words, check: 'open' as const })),
    ...(address === undefined ? [] : [{ fact: address, says: address.lines.join(', '), check: 'ask' as const }]),
    ...asked.map((entry) => ({ ...entry, check: 'ask' as const })),
  ]
}

/** A fact that needs a check, and the office it is of. */
export type DueFact = PlacedFact & { readonly office: string; readonly state: Exclude<Freshness, 'fresh'> }

type CheckedOffice = Office & { readonly id: string; readonly stages: readonly string[] }

/**
 * The facts that need a live check on a day, the most urgent first: what is due before what soon will be; numbers first,
 * because they are what people dial; the less sure before the surer; what serves every stage before what serves some.
 */
export function dueFacts(offices: readonly CheckedOffice[], today: string): readonly DueFact[] {
  const found = offices.flatMap((office) =>
    factsOf(office).flatMap((placed) => {
      const state = freshnessOf(placed.fact, today)
      return state === 'fresh' ? [] : [{ ...placed, office: office.id, state, rank: rankOf(placed, state, office) }]
    }),
  )
  return found.toSorted((a, b) => compareRanks(a.rank, b.rank))
}

const sureness = ['single', 'old', 'confirmed']
const kinds = ['call', 'write', 'ask', 'open']

function rankOf({ fact, check }: PlacedFact, state: string, { stages }: CheckedOffice): readonly number[] {
  const reach = stages.length === 0 ? -Infinity : -stages.length
  return [state === 'due' ? 0 : 1, kinds.indexOf(check), sureness.indexOf(fact.confidence), reach]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : Math.sign((a[at] ?? 0) - (b[at] ?? 0)) || 0
}
