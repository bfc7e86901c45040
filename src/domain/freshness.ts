import { addDays } from '#src/domain/calendar-day.ts'
import { compareUrgency } from '#src/domain/urgency.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { County } from '#src/schema/county.ts'
import type { Source } from '#src/schema/source.ts'

/** A fact with where it comes from: a number, an address, a link, hours, languages. */
export type ProvenFact = Pick<Contact['phones'][number], 'confidence' | 'sources' | 'verifiedOn'>

/** Whatever a person can check: a fact about an office, the words of a law. */
type Verified = Pick<ProvenFact, 'verifiedOn'>

/** How a fact is known, from the kinds and the number of its sources. */
export type Method = 'official' | 'two' | 'single' | 'old'

/** Whether a live check is due now, due within the warning, or neither. */
export type Freshness = 'due' | 'soon' | 'fresh'

/** For how many days a live check holds, and how many days before its end it is called for. */
export const checkDays = { holds: 180, warning: 30 }

const officialKinds: readonly Source['kind'][] = ['agency', 'court', 'statute']

/** How a fact is known. What is confirmed and not from the office's own page rests on two sources that agree. */
export function methodOf({ confidence, sources: ids }: ProvenFact, sources: readonly Source[]): Method {
  if (confidence !== 'confirmed') return confidence
  const isOfficial = sources.some(({ id, kind }) => ids.includes(id) && officialKinds.includes(kind))
  return isOfficial ? 'official' : 'two'
}

/** The day on which the newest saved copy behind a fact was read, as `2026-11-21`; undefined without a source. */
export function readOn({ sources: ids }: Pick<ProvenFact, 'sources'>, sources: readonly Source[]): string | undefined {
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ collectedOn }) => collectedOn)
    .toSorted()
    .at(-1)
}

/**
 * The day on which a live check is due again; undefined where none was made, so that one is due now.
 * @example dueOn({ verifiedOn: '2026-01-01' }) // '2026-06-30'
 */
export function dueOn({ verifiedOn }: Verified): string | undefined {
  return verifiedOn === undefined ? undefined : addDays(verifiedOn, checkDays.holds)
}

/** What a fact needs on a day. A check that was made on a later day than today counts as made. */
export function freshnessOf(fact: Verified, today: string): Freshness {
  const due = dueOn(fact)
  if (due === undefined || due <= today) return 'due'
  return addDays(due, -checkDays.warning) <= today ? 'soon' : 'fresh'
}

/** One fact about an office: what it is, what it says, where it stands in the record, what kind of check it needs. */
export type PlacedFact = {
  readonly is: Contact['phones'][number]['use'] | 'email' | 'link' | 'address' | 'hours' | 'languages'
  readonly says: string
  /** Its place in the record, like `phones.0`. */
  readonly field: string
  readonly check: 'call' | 'write' | 'open' | 'ask'
  readonly fact: ProvenFact
}

type Office = Pick<County, 'phones' | 'emails' | 'links'> & Partial<Pick<Contact, 'address' | 'hours' | 'languages'>>

/** Every fact about an office in the order of its card, each with its own proof. */
export function factsOf({ phones, emails, links, address, hours, languages }: Office): readonly PlacedFact[] {
  const at = (list: string, index: number) => `${list}.${String(index)}`
  const asked = [
    { is: 'address', fact: address, says: address?.lines.join(', ') ?? '' },
    { is: 'hours', fact: hours, says: hours?.words ?? '' },
    { is: 'languages', fact: languages, says: languages?.words ?? '' },
  ] as const
  return [
    ...phones.map((fact, index) => ({
      ...{ fact, is: fact.use, says: fact.number, field: at('phones', index), check: 'call' as const },
    })),
    ...emails.map((fact, index) => ({
      ...{ fact, is: 'email' as const, says: fact.address, field: at('emails', index), check: 'write' as const },
    })),
    ...links.map((fact, index) => ({
      ...{ fact, is: 'link' as const, says: fact.words, field: at('links', index), check: 'open' as const },
    })),
    ...asked.flatMap(({ is, fact, says }) =>
      fact === undefined ? [] : [{ fact, is, says, field: is, check: 'ask' as const }],
    ),
  ]
}

/** A fact that needs a check, and the office it is of. */
export type DueFact = PlacedFact & { readonly office: string; readonly state: Exclude<Freshness, 'fresh'> }

type CheckedOffice = Office & { readonly id: string; readonly stages: readonly string[] }

/** The facts about offices that need a live check on a day, the most urgent first. */
export function dueFacts(offices: readonly CheckedOffice[], today: string): readonly DueFact[] {
  const found = offices.flatMap((office) =>
    factsOf(office).flatMap((placed) => {
      const state = freshnessOf(placed.fact, today)
      const urgency = { state, kind: placed.check, confidence: placed.fact.confidence, stages: office.stages }
      return state === 'fresh' ? [] : [{ ...placed, office: office.id, state, urgency }]
    }),
  )
  return found.toSorted((a, b) => compareUrgency(a.urgency, b.urgency))
}
