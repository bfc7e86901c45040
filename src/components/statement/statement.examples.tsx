import type { Examples } from '#src/components/examples.ts'
import { Statement } from '#src/components/statement/statement.tsx'

export const examples = {
  ordinary: (guide) => (
    <p>
      <Statement guide={guide} statement={guide.follow.ways[0]?.steps[0] ?? { words: 'You can ask.' }} />
    </p>
  ),
  'with nothing behind it': (guide) => (
    <p>
      <Statement guide={guide} statement={{ words: 'You need not decide today.' }} />
    </p>
  ),
  'with much behind it': (guide) => (
    <p>
      <Statement
        guide={guide}
        statement={{
          words: 'The office may write, call or send a message.',
          cites: guide.laws.map(({ id }) => ({ law: id })),
          sources: guide.sources.map(({ id }) => id),
        }}
      />
    </p>
  ),
} satisfies Examples
