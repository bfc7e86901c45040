import type { Examples } from '#src/components/examples.ts'
import { UpdatesPage } from '#src/components/updates-page/updates-page.tsx'

export const examples = {
  ordinary: (guide) => <UpdatesPage guide={guide} />,
  'before the first note': (guide) => <UpdatesPage guide={{ ...guide, updates: [] }} />,
} satisfies Examples
