import type { Examples } from '#src/components/examples.ts'
import { FollowPage } from '#src/components/follow-page/follow-page.tsx'
import { RoutesPage } from '#src/components/follow-page/routes-page.tsx'

export const examples = {
  ordinary: (guide) => <FollowPage guide={guide} />,
  'two routes for each event': (guide) => <RoutesPage guide={guide} />,
} satisfies Examples
