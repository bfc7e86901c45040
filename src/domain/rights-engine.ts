import type { Crime, CrimeClass } from '#src/schema/crime.ts'
import type { Right, Trigger } from '#src/schema/right.ts'

/**
 * The rights engine: what a person gets without asking, and what they have to ask for. It runs in the reader's browser
 * too, so it takes records as they are and imports nothing but types.
 */

/**
 * What a person has to do to get a right.
 * - `automatic`: nothing, if the office has their address.
 * - `everyone`: nothing; every victim has it, whatever the crime.
 * - `unsettled`: perhaps nothing; the law does not settle it, so asking in writing is safe.
 * - `ask`: ask, by any means; in writing is safest.
 * - `written`: ask in writing.
 * - `duty`: it is a thing to do, not a thing to get.
 */
export type Mark = 'automatic' | 'everyone' | 'unsettled' | 'ask' | 'written' | 'duty'

/** Every mark, from what needs nothing to what needs most. */
export const marks: readonly Mark[] = ['automatic', 'everyone', 'unsettled', 'ask', 'written', 'duty']

/** Who asks. Family members of a person who was killed, is a minor or cannot act count as the victim does. */
export const roles = [
  'victim',
  'family-killed',
  'family-minor',
  'family-incapacitated',
  'witness',
  'summoned-witness',
] as const

export type Role = (typeof roles)[number]

/** Victims by the class of the crime, and witnesses by whether a prosecutor summoned them. */
export type Standing = 'listed' | 'other' | 'unsettled' | 'witness' | 'summoned-witness'

/** The crime that the charge names, and the one of the conviction. They can differ. */
export type Crimes = { readonly charged: PickedCrime; readonly convicted: PickedCrime }

/** One crime as it was picked: its id, and its class under the text that is asked about. */
export type PickedCrime = { readonly id: string; readonly class: CrimeClass }

/** Whether the person holds the right: `unsaid` where the text leaves it open. */
type Holds = 'yes' | 'no' | 'unsaid'

/** What the engine answers for one right. There is nothing to do for a right that one does not hold. */
export type Answer = { readonly holds: Holds; readonly mark: Mark | undefined }

/** The fields of a right that decide the answer. */
export type Claim = Pick<Right, 'holders' | 'trigger' | 'crimes' | 'unsaidAt' | 'unsaidFor' | 'unsaidCrimes'>

/** One person's case. Without a role, crimes or a stage, what depends on them is answered as if nothing spoke against it. */
export type Case = {
  readonly standing: Standing
  readonly role?: Role | undefined
  readonly crimes?: Crimes | undefined
  readonly stage?: string | undefined
}

type Row = Readonly<Record<'listed' | 'other' | 'unsettled' | 'witness', Mark>>

const always = (mark: Mark): Row => ({ listed: mark, other: mark, unsettled: mark, witness: mark })

const markTable: Readonly<Record<Trigger, Row>> = {
  listed: { listed: 'automatic', other: 'written', unsettled: 'unsettled', witness: 'written' },
  written: always('written'),
  // Who asks in writing has asked: where the class is not settled, that is safe.
  request: { listed: 'ask', other: 'written', unsettled: 'written', witness: 'written' },
  ask: always('ask'),
  everyone: always('everyone'),
  duty: always('duty'),
}

/** A crime as it is picked, under the newest text of the law or the older one. */
export function pick(
  crime: Pick<Crime, 'id' | 'class' | 'before'>,
  text: 'current' | 'older' = 'current',
): PickedCrime {
  return { id: crime.id, class: (text === 'older' ? crime.before : undefined) ?? crime.class }
}

/**
 * Where a person stands. The text does not say whether the charge or the conviction counts, so a class is settled only
 * where both agree.
 */
export function standingOf(role: Role, { charged, convicted }: Crimes): Standing {
  if (role === 'witness' || role === 'summoned-witness') return role
  if (charged.class !== convicted.class) return 'unsettled'
  return charged.class === 'listed' || charged.class === 'other' ? charged.class : 'unsettled'
}

/** Whether a person holds a right, and what they have to do to get it. */
export function answerFor(claim: Claim, { standing, role, crimes, stage }: Case): Answer {
  const holds = weakest([
    holdsByRole(claim.holders, standing),
    holdsByCrime(claim, crimes),
    isOneOf(stage, claim.unsaidAt) || isOneOf(role, claim.unsaidFor) ? 'unsaid' : 'yes',
  ])
  return {
    holds,
    mark: holds === 'no' ? undefined : markTable[claim.trigger][standing === 'summoned-witness' ? 'witness' : standing],
  }
}

/** What a victim of a listed crime has to do for a right, else a witness where only witnesses hold it. */
export function markForListed(claim: Claim): Mark | undefined {
  return (['listed', 'summoned-witness'] as const)
    .map((standing) => answerFor(claim, { standing }).mark)
    .find((mark) => mark !== undefined)
}

/** Where the text names no holder, victims hold the right, and whether witnesses do is left open. */
function holdsByRole(holders: Claim['holders'], standing: Standing): Holds {
  const isWitness = standing === 'witness' || standing === 'summoned-witness'
  if (holders.includes('anyone')) return 'yes'
  if (!isWitness) {
    return holders.some((holder) => ['victim', 'immediate-family', 'not-stated'].includes(holder)) ? 'yes' : 'no'
  }
  if (holders.includes('witness') || holders.includes(standing)) return 'yes'
  return holders.includes('not-stated') ? 'unsaid' : 'no'
}

/** A right of some crimes' victims: held where charge and conviction are both among them. */
function holdsByCrime({ crimes: only, unsaidCrimes }: Claim, crimes: Crimes | undefined): Holds {
  if (only === undefined || crimes === undefined) return 'yes'
  const [charged, convicted] = [crimes.charged, crimes.convicted].map(({ id, class: kind }): Holds => {
    if (only.includes(id)) return 'yes'
    return kind === 'unsure' || isOneOf(id, unsaidCrimes) ? 'unsaid' : 'no'
  })
  if (charged === convicted && charged !== undefined) return charged
  return 'unsaid'
}

function isOneOf<T extends string>(value: T | undefined, list: readonly T[] | undefined): boolean {
  return value !== undefined && list?.includes(value) === true
}

function weakest(all: readonly Holds[]): Holds {
  if (all.includes('no')) return 'no'
  return all.includes('unsaid') ? 'unsaid' : 'yes'
}
