import type { Examples } from '#src/components/examples.ts'
import { SearchPage } from '#src/components/search-page/search-page.tsx'

export const examples = {
  ordinary: (guide) => <SearchPage guide={guide} />,
  'a guide without words to explain': (guide) => <SearchPage guide={{ ...guide, terms: [] }} />,
} satisfies Examples
