import type { Examples } from '#src/components/examples.ts'
import { StageFilter } from '#src/components/stage-filter/stage-filter.tsx'

export const examples = {
  ordinary: (guide) => <StageFilter guide={guide} legend={guide.ui['rights.filter']} />,
  'one stage': (guide) => (
    <StageFilter guide={{ ...guide, stages: guide.stages.slice(0, 1) }} legend={guide.ui['contacts.filter']} />
  ),
} satisfies Examples
