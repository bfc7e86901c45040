import type { Examples } from '#src/components/examples.ts'
import { LawChanges } from '#src/components/law-changes/law-changes.tsx'

export const examples = {
  ordinary: (guide) => guide.lawPages.map((page) => <LawChanges key={page.id} guide={guide} page={page} />),
  'two texts that are the same': (guide) =>
    guide.lawPages.map((page) => <LawChanges key={page.id} guide={guide} page={{ ...page, older: page.current }} />),
} satisfies Examples
