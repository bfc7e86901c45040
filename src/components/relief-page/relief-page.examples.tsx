import type { Examples } from '#src/components/examples.ts'
import { ReliefPage } from '#src/components/relief-page/relief-page.tsx'
import { idealLaw } from '#src/domain/relief-score.ts'

export const examples = {
  ordinary: (guide) => <ReliefPage guide={guide} />,
  'one state alone, with the ideal law': (guide) => (
    <ReliefPage
      guide={{
        ...guide,
        reliefStates: guide.reliefStates
          .filter(({ id }) => id === guide.reliefPage.state)
          .map((state) => ({ ...state, levels: idealLaw(guide.reliefRubric) })),
      }}
    />
  ),
} satisfies Examples
