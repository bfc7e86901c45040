import { describe, expect, test } from 'vitest'
import { answerFor, pick, roles, standingOf, type Case, type Mark, type Role } from '#src/domain/rights-engine.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import type { Crime, CrimeClass } from '#src/schema/crime.ts'
import { loadExampleGuide } from '#tests/examples/example-guide.ts'

const guides = [
  ['the guide', await loadGuide('content')],
  ['the invented state', await loadExampleGuide()],
] as const

/** How much a person has to do: the more, the less the law gives. */
const cost: Readonly<Record<Mark, number>> = { automatic: 0, everyone: 0, unsettled: 1, ask: 2, written: 3, duty: 0 }

type PersonCase = Case & { readonly role: Role; readonly charged: Crime; readonly convicted: Crime }

describe.each(guides)('for every crime, role and stage of %s', (_name, { crimes, rights, stages }) => {
  // Each pair once: the last test holds that its order does not matter.
  const cases = crimes.flatMap((charged, place) =>
    crimes
      .slice(place)
      .flatMap((convicted) =>
        roles.flatMap((role) =>
          [undefined, ...stages.map(({ id }) => id)].map((stage) => caseOf(role, stage, { charged, convicted })),
        ),
      ),
  )
  const every = (check: (right: (typeof rights)[number], person: PersonCase) => boolean) =>
    rights.flatMap((right) => {
      const wrong = cases.find((person) => !check(right, person))
      return wrong === undefined ? [] : [`${right.id}: ${wrong.role}, ${wrong.charged.id}, ${wrong.convicted.id}`]
    })

  test('nothing is given without asking that the text makes conditional', () => {
    const isConditional = (trigger: string) => ['written', 'request', 'ask'].includes(trigger)
    const bad = every((right, person) => {
      const { mark } = answerFor(right, person)
      const isFree = mark === 'automatic' || mark === 'everyone'
      const areListed = person.charged.class === 'listed' && person.convicted.class === 'listed'
      if (isConditional(right.trigger)) return !isFree
      return right.trigger !== 'listed' || !isFree || areListed
    })
    expect(bad).toEqual([])
  })

  test('a witness never gets what is for victims only, nor anything of the list without a written request', () => {
    const bad = every((right, person) => {
      if (!person.role.endsWith('witness')) return true
      const { holds, mark } = answerFor(right, person)
      const isVictimsOnly = right.holders.every((holder) => holder === 'victim' || holder === 'immediate-family')
      if (isVictimsOnly) return holds === 'no' && mark === undefined
      const isForAnyone = right.holders.includes('anyone') && mark === 'ask'
      return holds === 'no' || mark === 'written' || right.trigger === 'duty' || isForAnyone
    })
    expect(bad).toEqual([])
  })

  test('nobody gets less under the newer text than under the older one, where it lists no fewer crimes', () => {
    const bad = every((right, person) => {
      const both = [person.charged, person.convicted]
      if (both.some(hasShrunk)) return true
      // For a right of some crimes only, not to know the crime can say more than to know it.
      if (right.crimes !== undefined && both.some((crime) => pick(crime, 'older').class === 'unsure')) return true
      const before = answerFor(right, caseOf(person.role, person.stage, { ...person, text: 'older' }))
      const now = answerFor(right, person)
      if (before.mark === undefined || now.mark === undefined) return before.mark === now.mark
      return cost[now.mark] <= cost[before.mark]
    })
    expect(bad).toEqual([])
  })

  test('a choice that does not matter changes nothing', () => {
    const [first] = crimes
    if (first === undefined) throw new Error('There is no crime.')
    const bad = every((right, person) => {
      const answer = answerFor(right, person)
      const same = (other: Case) => JSON.stringify(answerFor(right, other)) === JSON.stringify(answer)
      const isCrimeIdle =
        right.crimes === undefined &&
        (!['listed', 'request'].includes(right.trigger) || person.role.endsWith('witness'))
      const isStageIdle = right.unsaidAt === undefined
      const isFamilyIdle = right.unsaidFor === undefined && person.role.startsWith('family')
      return (
        (!isCrimeIdle || same(caseOf(person.role, person.stage, { charged: first, convicted: first }))) &&
        (!isStageIdle || same(caseOf(person.role, undefined, person))) &&
        (!isFamilyIdle || same(caseOf('victim', person.stage, person)))
      )
    })
    expect(bad).toEqual([])
  })

  test('charge and conviction count alike: the other way round, the answer is the same', () => {
    const bad = every((right, person) => {
      const turned = caseOf(person.role, person.stage, { charged: person.convicted, convicted: person.charged })
      return JSON.stringify(answerFor(right, turned)) === JSON.stringify(answerFor(right, person))
    })
    expect(bad).toEqual([])
  })
})

/** How much a class gives. */
const gives: Readonly<Record<CrimeClass, number>> = { listed: 2, depends: 1, unsure: 1, other: 0 }

function hasShrunk(crime: Crime): boolean {
  return gives[pick(crime).class] < gives[pick(crime, 'older').class]
}

test('in the guide, no crime has left the list', () => {
  expect(guides[0][1].crimes.filter(hasShrunk)).toEqual([])
})

type Picked = { readonly charged: Crime; readonly convicted: Crime; readonly text?: 'current' | 'older' }

function caseOf(role: Role, stage: string | undefined, { charged, convicted, text }: Picked): PersonCase {
  const crimes = { charged: pick(charged, text), convicted: pick(convicted, text) }
  return { standing: standingOf(role, crimes), role, crimes, stage, charged, convicted }
}
