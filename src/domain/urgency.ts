/** What makes one check more urgent than another. */
export type Urgency = {
  readonly state: (typeof states)[number]
  readonly kind: (typeof kinds)[number]
  readonly confidence: (typeof sureness)[number]
  /** The stages that the fact serves; none where it serves every stage. */
  readonly stages: readonly string[]
}

const states = ['due', 'soon', 'fresh'] as const
// Numbers first, because they are what people dial; the words of a law before hours, because people rely on them.
const kinds = ['call', 'write', 'law', 'ask', 'open'] as const
const sureness = ['single', 'secondary', 'old', 'bill', 'copy', 'confirmed', 'official'] as const

/**
 * The order of checks, the most urgent first: what is due before what soon will be; what people dial before what they
 * read; the less sure before the surer; what serves every stage before what serves some.
 */
export function compareUrgency(a: Urgency, b: Urgency): number {
  const [first, second] = [rankOf(a), rankOf(b)]
  const at = first.findIndex((value, index) => value !== second[index])
  return at < 0 ? 0 : Math.sign((first[at] ?? 0) - (second[at] ?? 0))
}

function rankOf({ state, kind, confidence, stages }: Urgency): readonly number[] {
  const reach = stages.length === 0 ? -Infinity : -stages.length
  return [states.indexOf(state), kinds.indexOf(kind), sureness.indexOf(confidence), reach]
}
