import { readableDay } from '#src/domain/calendar-day.ts'
import { fill } from '#src/domain/fill.ts'
import { dueOn, methodOf, readOn, type PlacedFact } from '#src/domain/freshness.ts'
import { sourceLine } from '#src/domain/source-line.ts'
import type { Source } from '#src/schema/source.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type FactProofProps = { readonly placed: PlacedFact; readonly sources: readonly Source[]; readonly ui: UiStrings }

/** How one fact is known: by which method, from which sources, when they were read, and since when it was checked live. */
export function FactProof({ placed: { says, fact }, sources, ui }: FactProofProps) {
  const read = readOn(fact, sources)
  const due = dueOn(fact)
  const named = sources.filter(({ id }) => fact.sources.includes(id)).map((source) => sourceLine(source, ui))
  return (
    <li>
      <b>{says}</b>
      <br />
      {ui[`contact.known-${methodOf(fact, sources)}`]}
      {read !== undefined && `, ${fill(ui['contact.read'], { date: readableDay(read) })}`}.
      {fact.verifiedOn !== undefined &&
        due !== undefined &&
        ` ${fill(ui['contact.checked'], { date: readableDay(fact.verifiedOn), due: readableDay(due) })}`}
      <ul className="documents">
        {named.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  )
}
