import type { Claim } from '#src/domain/rights-engine.ts'

const triggers = ['listed', 'written', 'request', 'ask', 'everyone', 'duty'] as const
const holders = ['victim', 'witness', 'summoned-witness', 'immediate-family', 'anyone', 'not-stated'] as const
const people = ['family-killed', 'family-minor', 'family-incapacitated', 'witness', 'summoned-witness'] as const

/** What decides the answer for a right, from the attributes of its element. Stages are their numbers, crimes their codes. */
export function readClaim({ dataset }: HTMLElement): Claim {
  const list = (name: string) => dataset[name]?.split(' ')
  const known = <T extends string>(all: readonly T[], name: string) => all.filter((one) => list(name)?.includes(one))
  return {
    trigger: triggers.find((name) => name === dataset['trigger']) ?? 'written',
    holders: known(holders, 'holders'),
    crimes: list('crimes'),
    unsaidAt: list('unsaidAt'),
    unsaidFor: known(people, 'unsaidFor'),
    unsaidCrimes: list('unsaidCrimes'),
  }
}
