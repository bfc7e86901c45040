import { dueFacts, type DueFact } from '#src/domain/freshness.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

/** How many facts the check names. */
const most = 10

const tasks: Readonly<Record<DueFact['check'], string>> = {
  call: 'call',
  write: 'write to',
  open: 'open the page',
  ask: 'ask the office about',
}

/** Every fact about an office that needs a live check on a day, the most urgent first. */
export function urgentFacts({ contacts, counties }: ContentTree, today: string): readonly DueFact[] {
  const offices = contacts.flatMap(({ id, value }) => (value === undefined ? [] : [{ ...value, id }]))
  // A county's office serves that county alone, so it counts as one stage does.
  const local = (counties.value?.list ?? []).map((county) => ({ ...county, stages: [county.id] }))
  return dueFacts([...offices, ...local], today)
}

/** The lines that the check prints about them: how many are due, and the ten most urgent with what each check must do. */
export function urgentLines(facts: readonly DueFact[]): readonly string[] {
  if (facts.length === 0) return []
  const due = facts.filter(({ state }) => state === 'due').length
  const named = facts
    .slice(0, most)
    .map(
      ({ office, check, says, fact, state }) => `  ${state}  ${office}: ${tasks[check]} ${says} (${fact.confidence})`,
    )
  const head = `Live checks: ${String(due)} due now, ${String(facts.length - due)} due within 30 days. The most urgent:`
  return [head, ...named, 'When a person has made one, write verifiedOn: <the day> beside the fact.']
}
