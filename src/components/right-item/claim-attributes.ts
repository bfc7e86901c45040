import { opaqueCode } from '#src/domain/opaque-code.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Right } from '#src/schema/right.ts'

/** What decides the answer for a right, for the choices to read: stages as their numbers, crimes as their codes. */
export function claimAttributes(right: Right, stages: Guide['stages']) {
  const codes = (ids: readonly string[] | undefined) => ids?.map(opaqueCode).join(' ')
  const numbers = right.unsaidAt?.map((id) => stages.findIndex((stage) => stage.id === id) + 1)
  return {
    'data-trigger': right.trigger,
    'data-holders': right.holders.join(' '),
    'data-crimes': codes(right.crimes),
    'data-unsaid-at': numbers?.join(' '),
    'data-unsaid-for': right.unsaidFor?.join(' '),
    'data-unsaid-crimes': codes(right.unsaidCrimes),
  }
}
