import type { Examples } from '#src/components/examples.ts'
import { Fact } from '#src/components/fact/fact.tsx'

export const examples = {
  ordinary: () => (
    <dl className="facts">
      <Fact label="Who decides">The court.</Fact>
      <Fact label="By when">Within 24 hours.</Fact>
    </dl>
  ),
  'a label and a word that do not fit on a line': () => (
    <dl className="facts">
      <Fact label="Whoever answers for the institution-where-the-person-is-held">
        https://courts.example.org/victims/hearings/what-to-expect-before-during-and-after-a-hearing
      </Fact>
    </dl>
  ),
} satisfies Examples
